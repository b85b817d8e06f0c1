# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

from congress_desktop.gui.screens.elections.invalid_reasons import InvalidReasons
from congress_desktop.gui.screens.elections.paper_form import PaperForm
from congress_desktop.gui.screens.elections.typing_field import BallotField
from congress_desktop.gui.widgets.fields import FieldError

class Ui_PaperPanel(object):
    def setupUi(self, PaperPanel):
        if not PaperPanel.objectName():
            PaperPanel.setObjectName(u"PaperPanel")
        self.panel_layout = QVBoxLayout(PaperPanel)
        self.panel_layout.setSpacing(3)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.label_layout = QHBoxLayout()
        self.label_layout.setSpacing(16)
        self.label_layout.setObjectName(u"label_layout")
        self.field_label = QLabel(PaperPanel)
        self.field_label.setObjectName(u"field_label")
        self.field_label.setProperty(u"role", u"label")

        self.label_layout.addWidget(self.field_label)

        self.hint_label = QLabel(PaperPanel)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.hint_label.setProperty(u"role", u"hint")

        self.label_layout.addWidget(self.hint_label)

        self.label_layout.setStretch(1, 1)

        self.panel_layout.addLayout(self.label_layout)

        self.ballot_edit = BallotField(PaperPanel)
        self.ballot_edit.setObjectName(u"ballot_edit")

        self.panel_layout.addWidget(self.ballot_edit)

        self.line_frame = QFrame(PaperPanel)
        self.line_frame.setObjectName(u"line_frame")
        self.line_frame.setMinimumSize(QSize(0, 24))
        self.line_layout = QVBoxLayout(self.line_frame)
        self.line_layout.setObjectName(u"line_layout")
        self.line_layout.setContentsMargins(0, 0, 0, 0)
        self.line_error = FieldError(self.line_frame)
        self.line_error.setObjectName(u"line_error")

        self.line_layout.addWidget(self.line_error)


        self.panel_layout.addWidget(self.line_frame)

        self.paper_rule = QFrame(PaperPanel)
        self.paper_rule.setObjectName(u"paper_rule")
        self.paper_rule.setProperty(u"role", u"rule")

        self.panel_layout.addWidget(self.paper_rule)

        self.paper_stack = QStackedWidget(PaperPanel)
        self.paper_stack.setObjectName(u"paper_stack")
        self.paper_page = QWidget()
        self.paper_page.setObjectName(u"paper_page")
        self.paper_layout = QVBoxLayout(self.paper_page)
        self.paper_layout.setObjectName(u"paper_layout")
        self.paper_layout.setContentsMargins(0, 4, 0, 0)
        self.paper_form = PaperForm(self.paper_page)
        self.paper_form.setObjectName(u"paper_form")

        self.paper_layout.addWidget(self.paper_form)

        self.paper_stack.addWidget(self.paper_page)
        self.reasons_page = QScrollArea()
        self.reasons_page.setObjectName(u"reasons_page")
        self.reasons_page.setFrameShape(QFrame.Shape.NoFrame)
        self.reasons_page.setWidgetResizable(True)
        self.reasons = InvalidReasons()
        self.reasons.setObjectName(u"reasons")
        self.reasons.setProperty(u"role", u"scrolled")
        self.reasons_page.setWidget(self.reasons)
        self.paper_stack.addWidget(self.reasons_page)

        self.panel_layout.addWidget(self.paper_stack)

        self.panel_layout.setStretch(4, 1)

        self.retranslateUi(PaperPanel)

        QMetaObject.connectSlotsByName(PaperPanel)
    # setupUi

    def retranslateUi(self, PaperPanel):
        self.field_label.setText("")
        self.hint_label.setText("")
#if QT_CONFIG(accessibility)
        self.paper_form.setAccessibleName(QCoreApplication.translate("PaperPanel", u"Phi\u1ebfu \u0111ang g\u00f5", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

