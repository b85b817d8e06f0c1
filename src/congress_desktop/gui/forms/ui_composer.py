# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'composer.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QLabel, QListView, QSizePolicy, QSpacerItem,
    QTextEdit, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
class Ui_ComposerDialog(object):
    def setupUi(self, ComposerDialog):
        if not ComposerDialog.objectName():
            ComposerDialog.setObjectName(u"ComposerDialog")
        ComposerDialog.setMinimumSize(QSize(1040, 620))
        self.page_layout = QVBoxLayout(ComposerDialog)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.title_label = QLabel(ComposerDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"matter")

        self.page_layout.addWidget(self.title_label)

        self.hint_label = QLabel(ComposerDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"secondary")

        self.page_layout.addWidget(self.hint_label)

        self.work_layout = QHBoxLayout()
        self.work_layout.setSpacing(16)
        self.work_layout.setObjectName(u"work_layout")
        self.places_view = QListView(ComposerDialog)
        self.places_view.setObjectName(u"places_view")
        self.places_view.setMinimumSize(QSize(344, 0))
        self.places_view.setMaximumSize(QSize(400, 16777215))
        self.places_view.setWordWrap(True)
        self.places_view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.work_layout.addWidget(self.places_view)

        self.writing_layout = QVBoxLayout()
        self.writing_layout.setSpacing(8)
        self.writing_layout.setObjectName(u"writing_layout")
        self.place_label = QLabel(ComposerDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)
        self.place_label.setProperty(u"role", u"heading")

        self.writing_layout.addWidget(self.place_label)

        self.state_label = QLabel(ComposerDialog)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"secondary")

        self.writing_layout.addWidget(self.state_label)

        self.filled_label = QLabel(ComposerDialog)
        self.filled_label.setObjectName(u"filled_label")
        self.filled_label.setWordWrap(True)
        self.filled_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.filled_label.setProperty(u"role", u"hint")

        self.writing_layout.addWidget(self.filled_label)

        self.format_layout = QHBoxLayout()
        self.format_layout.setSpacing(8)
        self.format_layout.setObjectName(u"format_layout")
        self.bold_button = KeyCapButton(ComposerDialog)
        self.bold_button.setObjectName(u"bold_button")
        self.bold_button.setProperty(u"key", u"Ctrl+B")
        self.bold_button.setProperty(u"scale", u"small")
        self.bold_button.setCheckable(True)

        self.format_layout.addWidget(self.bold_button)

        self.italic_button = KeyCapButton(ComposerDialog)
        self.italic_button.setObjectName(u"italic_button")
        self.italic_button.setProperty(u"key", u"Ctrl+I")
        self.italic_button.setProperty(u"scale", u"small")
        self.italic_button.setCheckable(True)

        self.format_layout.addWidget(self.italic_button)

        self.dash_button = KeyCapButton(ComposerDialog)
        self.dash_button.setObjectName(u"dash_button")
        self.dash_button.setProperty(u"key", u"Ctrl+Shift+L")
        self.dash_button.setProperty(u"scale", u"small")

        self.format_layout.addWidget(self.dash_button)

        self.number_button = KeyCapButton(ComposerDialog)
        self.number_button.setObjectName(u"number_button")
        self.number_button.setProperty(u"key", u"Ctrl+Shift+N")
        self.number_button.setProperty(u"scale", u"small")

        self.format_layout.addWidget(self.number_button)

        self.format_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.format_layout.addItem(self.format_spacer)


        self.writing_layout.addLayout(self.format_layout)

        self.text_edit = QTextEdit(ComposerDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.writing_layout.addWidget(self.text_edit)

        self.text_error = FieldError(ComposerDialog)
        self.text_error.setObjectName(u"text_error")

        self.writing_layout.addWidget(self.text_error)

        self.act_layout = QHBoxLayout()
        self.act_layout.setSpacing(8)
        self.act_layout.setObjectName(u"act_layout")
        self.refill_button = KeyCapButton(ComposerDialog)
        self.refill_button.setObjectName(u"refill_button")
        self.refill_button.setProperty(u"key", u"F5")
        self.refill_button.setProperty(u"icon_name", u"refresh-cw")

        self.act_layout.addWidget(self.refill_button)

        self.omit_button = KeyCapButton(ComposerDialog)
        self.omit_button.setObjectName(u"omit_button")
        self.omit_button.setProperty(u"key", u"Ctrl+Delete")

        self.act_layout.addWidget(self.omit_button)

        self.act_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.act_layout.addItem(self.act_spacer)


        self.writing_layout.addLayout(self.act_layout)

        self.writing_layout.setStretch(4, 1)

        self.work_layout.addLayout(self.writing_layout)

        self.work_layout.setStretch(1, 1)

        self.page_layout.addLayout(self.work_layout)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.saved_label = QLabel(ComposerDialog)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"secondary")

        self.foot_layout.addWidget(self.saved_label)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_spacer)

        self.next_button = KeyCapButton(ComposerDialog)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"key", u"F8")
        self.next_button.setProperty(u"icon_name", u"chevron-right")

        self.foot_layout.addWidget(self.next_button)

        self.close_button = KeyCapButton(ComposerDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"key", u"Esc")

        self.foot_layout.addWidget(self.close_button)


        self.page_layout.addLayout(self.foot_layout)

        QWidget.setTabOrder(self.places_view, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.bold_button)
        QWidget.setTabOrder(self.bold_button, self.italic_button)
        QWidget.setTabOrder(self.italic_button, self.dash_button)
        QWidget.setTabOrder(self.dash_button, self.number_button)
        QWidget.setTabOrder(self.number_button, self.refill_button)
        QWidget.setTabOrder(self.refill_button, self.omit_button)
        QWidget.setTabOrder(self.omit_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.close_button)

        self.retranslateUi(ComposerDialog)

        QMetaObject.connectSlotsByName(ComposerDialog)
    # setupUi

    def retranslateUi(self, ComposerDialog):
        ComposerDialog.setWindowTitle(QCoreApplication.translate("ComposerDialog", u"So\u1ea1n v\u0103n b\u1ea3n", None))
        self.title_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("ComposerDialog", u"S\u1ed1 li\u1ec7u v\u00e0 b\u1ea3ng do ph\u1ea7n m\u1ec1m \u0111i\u1ec1n t\u1eeb nh\u1eadt k\u00fd. C\u00e2u n\u00e0o \u0111\u1ed3ng ch\u00ed s\u1eeda th\u00ec gi\u1eef nguy\u00ean l\u1eddi \u0111\u00e3 s\u1eeda cho \u0111\u1ebfn khi \u0111i\u1ec1n l\u1ea1i.", None))
#if QT_CONFIG(accessibility)
        self.places_view.setAccessibleName(QCoreApplication.translate("ComposerDialog", u"C\u00e1c m\u1ee5c c\u1ee7a v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText("")
        self.state_label.setText("")
        self.filled_label.setText("")
        self.bold_button.setText(QCoreApplication.translate("ComposerDialog", u"\u0110\u1eadm", None))
        self.italic_button.setText(QCoreApplication.translate("ComposerDialog", u"Nghi\u00eang", None))
        self.dash_button.setText(QCoreApplication.translate("ComposerDialog", u"G\u1ea1ch \u0111\u1ea7u d\u00f2ng", None))
        self.number_button.setText(QCoreApplication.translate("ComposerDialog", u"\u0110\u00e1nh s\u1ed1", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("ComposerDialog", u"L\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.refill_button.setText(QCoreApplication.translate("ComposerDialog", u"\u0110i\u1ec1n l\u1ea1i t\u1eeb nh\u1eadt k\u00fd", None))
        self.omit_button.setText(QCoreApplication.translate("ComposerDialog", u"B\u1ecf c\u00e2u n\u00e0y", None))
        self.saved_label.setText("")
        self.next_button.setText(QCoreApplication.translate("ComposerDialog", u"M\u1ee5c c\u00f2n thi\u1ebfu ti\u1ebfp theo", None))
        self.close_button.setText(QCoreApplication.translate("ComposerDialog", u"\u0110\u00f3ng", None))
    # retranslateUi

