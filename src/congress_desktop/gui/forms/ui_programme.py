# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QStackedWidget, QTabBar, QVBoxLayout,
    QWidget)

from congress_desktop.gui.screens.programme.notes import NotesPanel
from congress_desktop.gui.screens.programme.panels import (NowPanel, TimerPanel)
from congress_desktop.gui.widgets.marks import KeyCap

class Ui_ProgrammeScreen(object):
    def setupUi(self, ProgrammeScreen):
        if not ProgrammeScreen.objectName():
            ProgrammeScreen.setObjectName(u"ProgrammeScreen")
        ProgrammeScreen.setProperty(u"role", u"ground")
        self.vbox_prog_1 = QVBoxLayout(ProgrammeScreen)
        self.vbox_prog_1.setSpacing(10)
        self.vbox_prog_1.setObjectName(u"vbox_prog_1")
        self.vbox_prog_1.setContentsMargins(24, 16, 24, 16)
        self.hbox_prog_2 = QHBoxLayout()
        self.hbox_prog_2.setSpacing(16)
        self.hbox_prog_2.setObjectName(u"hbox_prog_2")
        self.label_prog_3 = QLabel(ProgrammeScreen)
        self.label_prog_3.setObjectName(u"label_prog_3")
        self.label_prog_3.setProperty(u"role", u"title")

        self.hbox_prog_2.addWidget(self.label_prog_3)

        self.page_bar = QTabBar(ProgrammeScreen)
        self.page_bar.setObjectName(u"page_bar")
        self.page_bar.setDrawBase(False)
        self.page_bar.setExpanding(False)

        self.hbox_prog_2.addWidget(self.page_bar)

        self.page_cap = KeyCap(ProgrammeScreen)
        self.page_cap.setObjectName(u"page_cap")

        self.hbox_prog_2.addWidget(self.page_cap)

        self.spacer_prog_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_prog_2.addItem(self.spacer_prog_4)


        self.vbox_prog_1.addLayout(self.hbox_prog_2)

        self.hbox_prog_5 = QHBoxLayout()
        self.hbox_prog_5.setSpacing(16)
        self.hbox_prog_5.setObjectName(u"hbox_prog_5")
        self.page_stack = QStackedWidget(ProgrammeScreen)
        self.page_stack.setObjectName(u"page_stack")

        self.hbox_prog_5.addWidget(self.page_stack)

        self.side_widget = QWidget(ProgrammeScreen)
        self.side_widget.setObjectName(u"side_widget")
        self.side_widget.setMinimumSize(QSize(300, 0))
        self.side_widget.setMaximumSize(QSize(320, 16777215))
        self.vbox_prog_6 = QVBoxLayout(self.side_widget)
        self.vbox_prog_6.setSpacing(16)
        self.vbox_prog_6.setObjectName(u"vbox_prog_6")
        self.vbox_prog_6.setContentsMargins(0, 0, 0, 0)
        self.now_panel = NowPanel(self.side_widget)
        self.now_panel.setObjectName(u"now_panel")
        self.now_panel.setProperty(u"role", u"card")

        self.vbox_prog_6.addWidget(self.now_panel)

        self.timer_panel = TimerPanel(self.side_widget)
        self.timer_panel.setObjectName(u"timer_panel")
        self.timer_panel.setProperty(u"role", u"card")

        self.vbox_prog_6.addWidget(self.timer_panel)

        self.notes_panel = NotesPanel(self.side_widget)
        self.notes_panel.setObjectName(u"notes_panel")
        self.notes_panel.setProperty(u"role", u"card")

        self.vbox_prog_6.addWidget(self.notes_panel)

        self.vbox_prog_6.setStretch(2, 1)

        self.hbox_prog_5.addWidget(self.side_widget)

        self.hbox_prog_5.setStretch(0, 1)

        self.vbox_prog_1.addLayout(self.hbox_prog_5)

        self.vbox_prog_1.setStretch(1, 1)
        QWidget.setTabOrder(self.page_bar, self.page_stack)
        QWidget.setTabOrder(self.page_stack, self.now_panel)
        QWidget.setTabOrder(self.now_panel, self.timer_panel)
        QWidget.setTabOrder(self.timer_panel, self.notes_panel)

        self.retranslateUi(ProgrammeScreen)

        QMetaObject.connectSlotsByName(ProgrammeScreen)
    # setupUi

    def retranslateUi(self, ProgrammeScreen):
        self.label_prog_3.setText(QCoreApplication.translate("ProgrammeScreen", u"Ch\u01b0\u01a1ng tr\u00ecnh", None))
#if QT_CONFIG(accessibility)
        self.page_bar.setAccessibleName(QCoreApplication.translate("ProgrammeScreen", u"C\u00e1c m\u1ee5c, tham lu\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

