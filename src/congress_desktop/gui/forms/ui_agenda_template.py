# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_template.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QListView, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_AgendaTemplateDialog(object):
    def setupUi(self, AgendaTemplateDialog):
        if not AgendaTemplateDialog.objectName():
            AgendaTemplateDialog.setObjectName(u"AgendaTemplateDialog")
        self.vbox_tmpl_1 = QVBoxLayout(AgendaTemplateDialog)
        self.vbox_tmpl_1.setSpacing(10)
        self.vbox_tmpl_1.setObjectName(u"vbox_tmpl_1")
        self.vbox_tmpl_1.setContentsMargins(24, 20, 24, 20)
        self.label_tmpl_2 = QLabel(AgendaTemplateDialog)
        self.label_tmpl_2.setObjectName(u"label_tmpl_2")
        self.label_tmpl_2.setProperty(u"role", u"matter")

        self.vbox_tmpl_1.addWidget(self.label_tmpl_2)

        self.hbox_tmpl_3 = QHBoxLayout()
        self.hbox_tmpl_3.setSpacing(16)
        self.hbox_tmpl_3.setObjectName(u"hbox_tmpl_3")
        self.template_view = QListView(AgendaTemplateDialog)
        self.template_view.setObjectName(u"template_view")
        self.template_view.setProperty(u"role", u"card")
        self.template_view.setMinimumSize(QSize(250, 0))
        self.template_view.setMaximumSize(QSize(250, 16777215))

        self.hbox_tmpl_3.addWidget(self.template_view)

        self.vbox_tmpl_4 = QVBoxLayout()
        self.vbox_tmpl_4.setSpacing(8)
        self.vbox_tmpl_4.setObjectName(u"vbox_tmpl_4")
        self.note_label = QLabel(AgendaTemplateDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.vbox_tmpl_4.addWidget(self.note_label)

        self.item_view = QTableView(AgendaTemplateDialog)
        self.item_view.setObjectName(u"item_view")
        self.item_view.setProperty(u"role", u"card")

        self.vbox_tmpl_4.addWidget(self.item_view)

        self.source_label = QLabel(AgendaTemplateDialog)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"hint")
        self.source_label.setWordWrap(True)

        self.vbox_tmpl_4.addWidget(self.source_label)


        self.hbox_tmpl_3.addLayout(self.vbox_tmpl_4)

        self.hbox_tmpl_3.setStretch(1, 1)

        self.vbox_tmpl_1.addLayout(self.hbox_tmpl_3)

        self.only_check = QCheckBox(AgendaTemplateDialog)
        self.only_check.setObjectName(u"only_check")

        self.vbox_tmpl_1.addWidget(self.only_check)

        self.page_error = FieldError(AgendaTemplateDialog)
        self.page_error.setObjectName(u"page_error")

        self.vbox_tmpl_1.addWidget(self.page_error)

        self.hbox_tmpl_5 = QHBoxLayout()
        self.hbox_tmpl_5.setSpacing(8)
        self.hbox_tmpl_5.setObjectName(u"hbox_tmpl_5")
        self.cancel_button = KeyCapButton(AgendaTemplateDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_tmpl_5.addWidget(self.cancel_button)

        self.spacer_tmpl_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_tmpl_5.addItem(self.spacer_tmpl_6)

        self.take_button = KeyCapButton(AgendaTemplateDialog)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setProperty(u"role", u"main")
        self.take_button.setProperty(u"icon_name", u"list-plus")
        self.take_button.setProperty(u"key", u"Enter")

        self.hbox_tmpl_5.addWidget(self.take_button)


        self.vbox_tmpl_1.addLayout(self.hbox_tmpl_5)

        QWidget.setTabOrder(self.template_view, self.item_view)
        QWidget.setTabOrder(self.item_view, self.only_check)
        QWidget.setTabOrder(self.only_check, self.take_button)
        QWidget.setTabOrder(self.take_button, self.cancel_button)

        self.retranslateUi(AgendaTemplateDialog)

        QMetaObject.connectSlotsByName(AgendaTemplateDialog)
    # setupUi

    def retranslateUi(self, AgendaTemplateDialog):
        AgendaTemplateDialog.setWindowTitle(QCoreApplication.translate("AgendaTemplateDialog", u"Ch\u01b0\u01a1ng tr\u00ecnh t\u1eeb m\u1eabu", None))
        self.label_tmpl_2.setText(QCoreApplication.translate("AgendaTemplateDialog", u"Ch\u01b0\u01a1ng tr\u00ecnh t\u1eeb m\u1eabu", None))
#if QT_CONFIG(accessibility)
        self.template_view.setAccessibleName(QCoreApplication.translate("AgendaTemplateDialog", u"C\u00e1c m\u1eabu ch\u01b0\u01a1ng tr\u00ecnh", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText("")
#if QT_CONFIG(accessibility)
        self.item_view.setAccessibleName(QCoreApplication.translate("AgendaTemplateDialog", u"C\u00e1c m\u1ee5c c\u1ee7a m\u1eabu", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText("")
        self.only_check.setText(QCoreApplication.translate("AgendaTemplateDialog", u"Ch\u1ec9 l\u1ea5y ph\u1ea7n c\u1ee7a phi\u00ean \u0111ang ch\u1ecdn", None))
        self.cancel_button.setText(QCoreApplication.translate("AgendaTemplateDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("AgendaTemplateDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.take_button.setText(QCoreApplication.translate("AgendaTemplateDialog", u"Th\u00eam v\u00e0o ch\u01b0\u01a1ng tr\u00ecnh", None))
#if QT_CONFIG(tooltip)
        self.take_button.setToolTip(QCoreApplication.translate("AgendaTemplateDialog", u"Th\u00eam v\u00e0o ch\u01b0\u01a1ng tr\u00ecnh (Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

