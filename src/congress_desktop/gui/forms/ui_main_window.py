# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QMainWindow, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.marks import (ElidedLabel, IconMark, KeyCap)
from congress_desktop.gui.widgets.strips import ProblemBars

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1366, 768)
        self.keys_action = QAction(MainWindow)
        self.keys_action.setObjectName(u"keys_action")
        self.handbook_action = QAction(MainWindow)
        self.handbook_action.setObjectName(u"handbook_action")
        self.withdraw_action = QAction(MainWindow)
        self.withdraw_action.setObjectName(u"withdraw_action")
        self.frame_widget = QWidget(MainWindow)
        self.frame_widget.setObjectName(u"frame_widget")
        self.frame_layout = QVBoxLayout(self.frame_widget)
        self.frame_layout.setSpacing(0)
        self.frame_layout.setObjectName(u"frame_layout")
        self.frame_layout.setContentsMargins(0, 0, 0, 0)
        self.header_frame = QFrame(self.frame_widget)
        self.header_frame.setObjectName(u"header_frame")
        self.header_layout = QHBoxLayout(self.header_frame)
        self.header_layout.setSpacing(8)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(20, 0, 24, 0)
        self.congress_label = ElidedLabel(self.header_frame)
        self.congress_label.setObjectName(u"congress_label")

        self.header_layout.addWidget(self.congress_label)

        self.mark_label = QLabel(self.header_frame)
        self.mark_label.setObjectName(u"mark_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.mark_label.sizePolicy().hasHeightForWidth())
        self.mark_label.setSizePolicy(sizePolicy)

        self.header_layout.addWidget(self.mark_label)

        self.header_spacer = QSpacerItem(16, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_layout.addItem(self.header_spacer)

        self.sitting_label = QLabel(self.header_frame)
        self.sitting_label.setObjectName(u"sitting_label")

        self.header_layout.addWidget(self.sitting_label)

        self.sitting_combo = QComboBox(self.header_frame)
        self.sitting_combo.setObjectName(u"sitting_combo")
        self.sitting_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.header_layout.addWidget(self.sitting_combo)

        self.presence_spacer = QSpacerItem(12, 20, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.header_layout.addItem(self.presence_spacer)

        self.presence_icon = IconMark(self.header_frame)
        self.presence_icon.setObjectName(u"presence_icon")
        self.presence_icon.setProperty(u"side", 20)

        self.header_layout.addWidget(self.presence_icon)

        self.presence_label = QLabel(self.header_frame)
        self.presence_label.setObjectName(u"presence_label")

        self.header_layout.addWidget(self.presence_label)

        self.present_label = QLabel(self.header_frame)
        self.present_label.setObjectName(u"present_label")

        self.header_layout.addWidget(self.present_label)

        self.rule_spacer = QSpacerItem(4, 20, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.header_layout.addItem(self.rule_spacer)

        self.header_rule = QFrame(self.header_frame)
        self.header_rule.setObjectName(u"header_rule")
        self.header_rule.setMaximumSize(QSize(1, 28))

        self.header_layout.addWidget(self.header_rule)

        self.clock_spacer = QSpacerItem(4, 20, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.header_layout.addItem(self.clock_spacer)

        self.clock_label = QLabel(self.header_frame)
        self.clock_label.setObjectName(u"clock_label")

        self.header_layout.addWidget(self.clock_label)


        self.frame_layout.addWidget(self.header_frame)

        self.problem_bars = ProblemBars(self.frame_widget)
        self.problem_bars.setObjectName(u"problem_bars")

        self.frame_layout.addWidget(self.problem_bars)

        self.middle_layout = QHBoxLayout()
        self.middle_layout.setSpacing(0)
        self.middle_layout.setObjectName(u"middle_layout")
        self.navigation_frame = QFrame(self.frame_widget)
        self.navigation_frame.setObjectName(u"navigation_frame")
        self.navigation_layout = QVBoxLayout(self.navigation_frame)
        self.navigation_layout.setSpacing(4)
        self.navigation_layout.setObjectName(u"navigation_layout")
        self.navigation_layout.setContentsMargins(8, 12, 8, 8)
        self.entries_layout = QVBoxLayout()
        self.entries_layout.setSpacing(4)
        self.entries_layout.setObjectName(u"entries_layout")

        self.navigation_layout.addLayout(self.entries_layout)

        self.navigation_hint_label = QLabel(self.navigation_frame)
        self.navigation_hint_label.setObjectName(u"navigation_hint_label")
        self.navigation_hint_label.setIndent(12)

        self.navigation_layout.addWidget(self.navigation_hint_label)

        self.navigation_spacer = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.navigation_layout.addItem(self.navigation_spacer)


        self.middle_layout.addWidget(self.navigation_frame)

        self.screen_stack = QStackedWidget(self.frame_widget)
        self.screen_stack.setObjectName(u"screen_stack")

        self.middle_layout.addWidget(self.screen_stack)

        self.middle_layout.setStretch(1, 1)

        self.frame_layout.addLayout(self.middle_layout)

        self.status_frame = QFrame(self.frame_widget)
        self.status_frame.setObjectName(u"status_frame")
        self.status_layout = QHBoxLayout(self.status_frame)
        self.status_layout.setSpacing(8)
        self.status_layout.setObjectName(u"status_layout")
        self.status_layout.setContentsMargins(20, 0, 24, 0)
        self.saved_icon = IconMark(self.status_frame)
        self.saved_icon.setObjectName(u"saved_icon")

        self.status_layout.addWidget(self.saved_icon)

        self.saved_label = QLabel(self.status_frame)
        self.saved_label.setObjectName(u"saved_label")

        self.status_layout.addWidget(self.saved_label)

        self.place_label = QLabel(self.status_frame)
        self.place_label.setObjectName(u"place_label")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.place_label.sizePolicy().hasHeightForWidth())
        self.place_label.setSizePolicy(sizePolicy1)

        self.status_layout.addWidget(self.place_label)

        self.handbook_label = QLabel(self.status_frame)
        self.handbook_label.setObjectName(u"handbook_label")

        self.status_layout.addWidget(self.handbook_label)

        self.handbook_cap = KeyCap(self.status_frame)
        self.handbook_cap.setObjectName(u"handbook_cap")

        self.status_layout.addWidget(self.handbook_cap)

        self.keys_label = QLabel(self.status_frame)
        self.keys_label.setObjectName(u"keys_label")

        self.status_layout.addWidget(self.keys_label)

        self.keys_cap = KeyCap(self.status_frame)
        self.keys_cap.setObjectName(u"keys_cap")

        self.status_layout.addWidget(self.keys_cap)


        self.frame_layout.addWidget(self.status_frame)

        MainWindow.setCentralWidget(self.frame_widget)
#if QT_CONFIG(shortcut)
        self.sitting_label.setBuddy(self.sitting_combo)
#endif // QT_CONFIG(shortcut)

        MainWindow.addAction(self.keys_action)
        MainWindow.addAction(self.handbook_action)
        MainWindow.addAction(self.withdraw_action)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"B\u00e0n Th\u01b0 k\u00fd \u0110\u1ea1i h\u1ed9i", None))
        self.keys_action.setText(QCoreApplication.translate("MainWindow", u"C\u00e1c ph\u00edm", None))
#if QT_CONFIG(tooltip)
        self.keys_action.setToolTip(QCoreApplication.translate("MainWindow", u"C\u00e1c ph\u00edm (F1)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.keys_action.setShortcut(QCoreApplication.translate("MainWindow", u"F1", None))
#endif // QT_CONFIG(shortcut)
        self.handbook_action.setText(QCoreApplication.translate("MainWindow", u"S\u1ed5 tay", None))
#if QT_CONFIG(tooltip)
        self.handbook_action.setToolTip(QCoreApplication.translate("MainWindow", u"S\u1ed5 tay (Shift+F1)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.handbook_action.setShortcut(QCoreApplication.translate("MainWindow", u"Shift+F1", None))
#endif // QT_CONFIG(shortcut)
        self.withdraw_action.setText(QCoreApplication.translate("MainWindow", u"R\u00fat l\u1ea1i vi\u1ec7c v\u1eeba ghi", None))
#if QT_CONFIG(tooltip)
        self.withdraw_action.setToolTip(QCoreApplication.translate("MainWindow", u"R\u00fat l\u1ea1i vi\u1ec7c v\u1eeba ghi, c\u00f3 l\u00fd do (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.withdraw_action.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Z", None))
#endif // QT_CONFIG(shortcut)
        self.frame_widget.setProperty(u"role", QCoreApplication.translate("MainWindow", u"ground", None))
        self.header_frame.setProperty(u"role", QCoreApplication.translate("MainWindow", u"header", None))
        self.congress_label.setProperty(u"role", QCoreApplication.translate("MainWindow", u"congress", None))
        self.mark_label.setProperty(u"role", QCoreApplication.translate("MainWindow", u"mark", None))
        self.sitting_label.setText(QCoreApplication.translate("MainWindow", u"Phi\u00ean", None))
        self.sitting_label.setProperty(u"role", QCoreApplication.translate("MainWindow", u"subtitle", None))
#if QT_CONFIG(accessibility)
        self.sitting_combo.setAccessibleName(QCoreApplication.translate("MainWindow", u"Phi\u00ean \u0111ang l\u00e0m vi\u1ec7c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.sitting_combo.setToolTip(QCoreApplication.translate("MainWindow", u"Ch\u1ecdn phi\u00ean \u0111ang l\u00e0m vi\u1ec7c", None))
#endif // QT_CONFIG(tooltip)
        self.presence_icon.setProperty(u"icon_name", QCoreApplication.translate("MainWindow", u"users", None))
        self.presence_label.setProperty(u"role", QCoreApplication.translate("MainWindow", u"clock", None))
        self.present_label.setText(QCoreApplication.translate("MainWindow", u"c\u00f3 m\u1eb7t", None))
        self.present_label.setProperty(u"role", QCoreApplication.translate("MainWindow", u"subtitle", None))
        self.header_rule.setProperty(u"role", QCoreApplication.translate("MainWindow", u"rule-vertical", None))
        self.clock_label.setProperty(u"role", QCoreApplication.translate("MainWindow", u"clock", None))
        self.navigation_frame.setProperty(u"role", QCoreApplication.translate("MainWindow", u"navigation", None))
        self.navigation_hint_label.setText(QCoreApplication.translate("MainWindow", u"Ctrl + s\u1ed1 \u0111\u1ec3 chuy\u1ec3n", None))
        self.navigation_hint_label.setProperty(u"role", QCoreApplication.translate("MainWindow", u"note", None))
        self.status_frame.setProperty(u"role", QCoreApplication.translate("MainWindow", u"status", None))
        self.saved_icon.setProperty(u"icon_name", QCoreApplication.translate("MainWindow", u"check", None))
        self.saved_icon.setProperty(u"token", QCoreApplication.translate("MainWindow", u"ok.text", None))
        self.saved_label.setProperty(u"state", QCoreApplication.translate("MainWindow", u"ok", None))
        self.handbook_label.setText(QCoreApplication.translate("MainWindow", u"S\u1ed5 tay", None))
        self.handbook_cap.setProperty(u"key", QCoreApplication.translate("MainWindow", u"Shift+F1", None))
        self.keys_label.setText(QCoreApplication.translate("MainWindow", u"C\u00e1c ph\u00edm", None))
        self.keys_cap.setProperty(u"key", QCoreApplication.translate("MainWindow", u"F1", None))
    # retranslateUi

