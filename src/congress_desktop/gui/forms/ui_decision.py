# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decision.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QListView,
    QSizePolicy, QSpacerItem, QStackedWidget, QTableView,
    QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_DecisionDialog(object):
    def setupUi(self, DecisionDialog):
        if not DecisionDialog.objectName():
            DecisionDialog.setObjectName(u"DecisionDialog")
        DecisionDialog.setMinimumSize(QSize(960, 680))
        self.vboxlayout_41 = QVBoxLayout(DecisionDialog)
        self.vboxlayout_41.setSpacing(6)
        self.vboxlayout_41.setObjectName(u"vboxlayout_41")
        self.vboxlayout_41.setContentsMargins(24, 16, 24, 16)
        self.heading_label = QLabel(DecisionDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"matter")

        self.vboxlayout_41.addWidget(self.heading_label)

        self.hboxlayout_25 = QHBoxLayout()
        self.hboxlayout_25.setSpacing(12)
        self.hboxlayout_25.setObjectName(u"hboxlayout_25")
        self.vboxlayout_20 = QVBoxLayout()
        self.vboxlayout_20.setSpacing(2)
        self.vboxlayout_20.setObjectName(u"vboxlayout_20")
        self.label_19 = QLabel(DecisionDialog)
        self.label_19.setObjectName(u"label_19")
        self.label_19.setProperty(u"role", u"label")

        self.vboxlayout_20.addWidget(self.label_19)

        self.number_edit = QLineEdit(DecisionDialog)
        self.number_edit.setObjectName(u"number_edit")

        self.vboxlayout_20.addWidget(self.number_edit)

        self.number_error = FieldError(DecisionDialog)
        self.number_error.setObjectName(u"number_error")

        self.vboxlayout_20.addWidget(self.number_error)


        self.hboxlayout_25.addLayout(self.vboxlayout_20)

        self.vboxlayout_22 = QVBoxLayout()
        self.vboxlayout_22.setSpacing(2)
        self.vboxlayout_22.setObjectName(u"vboxlayout_22")
        self.label_21 = QLabel(DecisionDialog)
        self.label_21.setObjectName(u"label_21")
        self.label_21.setProperty(u"role", u"label")

        self.vboxlayout_22.addWidget(self.label_21)

        self.issued_on_edit = QLineEdit(DecisionDialog)
        self.issued_on_edit.setObjectName(u"issued_on_edit")

        self.vboxlayout_22.addWidget(self.issued_on_edit)

        self.issued_on_error = FieldError(DecisionDialog)
        self.issued_on_error.setObjectName(u"issued_on_error")

        self.vboxlayout_22.addWidget(self.issued_on_error)


        self.hboxlayout_25.addLayout(self.vboxlayout_22)

        self.vboxlayout_24 = QVBoxLayout()
        self.vboxlayout_24.setSpacing(2)
        self.vboxlayout_24.setObjectName(u"vboxlayout_24")
        self.label_23 = QLabel(DecisionDialog)
        self.label_23.setObjectName(u"label_23")
        self.label_23.setProperty(u"role", u"label")

        self.vboxlayout_24.addWidget(self.label_23)

        self.effective_on_edit = QLineEdit(DecisionDialog)
        self.effective_on_edit.setObjectName(u"effective_on_edit")

        self.vboxlayout_24.addWidget(self.effective_on_edit)

        self.effective_on_error = FieldError(DecisionDialog)
        self.effective_on_error.setObjectName(u"effective_on_error")

        self.vboxlayout_24.addWidget(self.effective_on_error)


        self.hboxlayout_25.addLayout(self.vboxlayout_24)


        self.vboxlayout_41.addLayout(self.hboxlayout_25)

        self.hboxlayout_30 = QHBoxLayout()
        self.hboxlayout_30.setSpacing(12)
        self.hboxlayout_30.setObjectName(u"hboxlayout_30")
        self.vboxlayout_27 = QVBoxLayout()
        self.vboxlayout_27.setSpacing(2)
        self.vboxlayout_27.setObjectName(u"vboxlayout_27")
        self.label_26 = QLabel(DecisionDialog)
        self.label_26.setObjectName(u"label_26")
        self.label_26.setProperty(u"role", u"label")

        self.vboxlayout_27.addWidget(self.label_26)

        self.authority_edit = QLineEdit(DecisionDialog)
        self.authority_edit.setObjectName(u"authority_edit")

        self.vboxlayout_27.addWidget(self.authority_edit)

        self.authority_error = FieldError(DecisionDialog)
        self.authority_error.setObjectName(u"authority_error")

        self.vboxlayout_27.addWidget(self.authority_error)


        self.hboxlayout_30.addLayout(self.vboxlayout_27)

        self.vboxlayout_29 = QVBoxLayout()
        self.vboxlayout_29.setSpacing(2)
        self.vboxlayout_29.setObjectName(u"vboxlayout_29")
        self.label_28 = QLabel(DecisionDialog)
        self.label_28.setObjectName(u"label_28")
        self.label_28.setProperty(u"role", u"label")

        self.vboxlayout_29.addWidget(self.label_28)

        self.signer_edit = QLineEdit(DecisionDialog)
        self.signer_edit.setObjectName(u"signer_edit")

        self.vboxlayout_29.addWidget(self.signer_edit)

        self.signer_error = FieldError(DecisionDialog)
        self.signer_error.setObjectName(u"signer_error")

        self.vboxlayout_29.addWidget(self.signer_error)


        self.hboxlayout_30.addLayout(self.vboxlayout_29)


        self.vboxlayout_41.addLayout(self.hboxlayout_30)

        self.vboxlayout_32 = QVBoxLayout()
        self.vboxlayout_32.setSpacing(2)
        self.vboxlayout_32.setObjectName(u"vboxlayout_32")
        self.label_31 = QLabel(DecisionDialog)
        self.label_31.setObjectName(u"label_31")
        self.label_31.setProperty(u"role", u"label")

        self.vboxlayout_32.addWidget(self.label_31)

        self.title_edit = QLineEdit(DecisionDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.vboxlayout_32.addWidget(self.title_edit)

        self.title_error = FieldError(DecisionDialog)
        self.title_error.setObjectName(u"title_error")

        self.vboxlayout_32.addWidget(self.title_error)


        self.vboxlayout_41.addLayout(self.vboxlayout_32)

        self.hboxlayout_36 = QHBoxLayout()
        self.hboxlayout_36.setSpacing(8)
        self.hboxlayout_36.setObjectName(u"hboxlayout_36")
        self.label_33 = QLabel(DecisionDialog)
        self.label_33.setObjectName(u"label_33")
        self.label_33.setProperty(u"role", u"label")

        self.hboxlayout_36.addWidget(self.label_33)

        self.body_combo = QComboBox(DecisionDialog)
        self.body_combo.setObjectName(u"body_combo")

        self.hboxlayout_36.addWidget(self.body_combo)

        self.label_34 = QLabel(DecisionDialog)
        self.label_34.setObjectName(u"label_34")
        self.label_34.setProperty(u"role", u"label")

        self.hboxlayout_36.addWidget(self.label_34)

        self.post_combo = QComboBox(DecisionDialog)
        self.post_combo.setObjectName(u"post_combo")

        self.hboxlayout_36.addWidget(self.post_combo)

        self.spacer_42 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_36.addItem(self.spacer_42)

        self.label_35 = QLabel(DecisionDialog)
        self.label_35.setObjectName(u"label_35")
        self.label_35.setProperty(u"role", u"hint")

        self.hboxlayout_36.addWidget(self.label_35)


        self.vboxlayout_41.addLayout(self.hboxlayout_36)

        self.hboxlayout_37 = QHBoxLayout()
        self.hboxlayout_37.setSpacing(8)
        self.hboxlayout_37.setObjectName(u"hboxlayout_37")
        self.name_edit = TypingField(DecisionDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.hboxlayout_37.addWidget(self.name_edit)

        self.position_edit = QLineEdit(DecisionDialog)
        self.position_edit.setObjectName(u"position_edit")

        self.hboxlayout_37.addWidget(self.position_edit)

        self.add_button = KeyCapButton(DecisionDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"icon_name", u"plus")
        self.add_button.setProperty(u"key", u"Enter")

        self.hboxlayout_37.addWidget(self.add_button)

        self.hboxlayout_37.setStretch(0, 3)
        self.hboxlayout_37.setStretch(1, 3)

        self.vboxlayout_41.addLayout(self.hboxlayout_37)

        self.people_stack = QStackedWidget(DecisionDialog)
        self.people_stack.setObjectName(u"people_stack")
        self.people_view = QTableView()
        self.people_view.setObjectName(u"people_view")
        self.people_view.setProperty(u"role", u"card")
        self.people_view.setMinimumSize(QSize(0, 120))
        self.people_stack.addWidget(self.people_view)
        self.found_view = QListView()
        self.found_view.setObjectName(u"found_view")
        self.found_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people_stack.addWidget(self.found_view)

        self.vboxlayout_41.addWidget(self.people_stack)

        self.hboxlayout_38 = QHBoxLayout()
        self.hboxlayout_38.setSpacing(8)
        self.hboxlayout_38.setObjectName(u"hboxlayout_38")
        self.up_button = KeyCapButton(DecisionDialog)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setProperty(u"scale", u"small")
        self.up_button.setProperty(u"key", u"Alt+\u2191")

        self.hboxlayout_38.addWidget(self.up_button)

        self.down_button = KeyCapButton(DecisionDialog)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setProperty(u"scale", u"small")
        self.down_button.setProperty(u"key", u"Alt+\u2193")

        self.hboxlayout_38.addWidget(self.down_button)

        self.remove_button = KeyCapButton(DecisionDialog)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"scale", u"small")
        self.remove_button.setProperty(u"key", u"Delete")

        self.hboxlayout_38.addWidget(self.remove_button)

        self.spacer_43 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_38.addItem(self.spacer_43)

        self.people_label = QLabel(DecisionDialog)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setProperty(u"role", u"secondary")

        self.hboxlayout_38.addWidget(self.people_label)


        self.vboxlayout_41.addLayout(self.hboxlayout_38)

        self.vboxlayout_39 = QVBoxLayout()
        self.vboxlayout_39.setSpacing(2)
        self.vboxlayout_39.setObjectName(u"vboxlayout_39")
        self.reason_label = QLabel(DecisionDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"label")

        self.vboxlayout_39.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(DecisionDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.vboxlayout_39.addWidget(self.reason_edit)


        self.vboxlayout_41.addLayout(self.vboxlayout_39)

        self.page_error = FieldError(DecisionDialog)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_41.addWidget(self.page_error)

        self.hboxlayout_40 = QHBoxLayout()
        self.hboxlayout_40.setSpacing(8)
        self.hboxlayout_40.setObjectName(u"hboxlayout_40")
        self.spacer_44 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_40.addItem(self.spacer_44)

        self.cancel_button = KeyCapButton(DecisionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_40.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(DecisionDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_40.addWidget(self.save_button)


        self.vboxlayout_41.addLayout(self.hboxlayout_40)

#if QT_CONFIG(shortcut)
        self.label_19.setBuddy(self.number_edit)
        self.label_21.setBuddy(self.issued_on_edit)
        self.label_23.setBuddy(self.effective_on_edit)
        self.label_26.setBuddy(self.authority_edit)
        self.label_28.setBuddy(self.signer_edit)
        self.label_31.setBuddy(self.title_edit)
        self.label_33.setBuddy(self.body_combo)
        self.label_34.setBuddy(self.post_combo)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.number_edit, self.issued_on_edit)
        QWidget.setTabOrder(self.issued_on_edit, self.effective_on_edit)
        QWidget.setTabOrder(self.effective_on_edit, self.authority_edit)
        QWidget.setTabOrder(self.authority_edit, self.signer_edit)
        QWidget.setTabOrder(self.signer_edit, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.body_combo)
        QWidget.setTabOrder(self.body_combo, self.post_combo)
        QWidget.setTabOrder(self.post_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.position_edit)
        QWidget.setTabOrder(self.position_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.people_view)
        QWidget.setTabOrder(self.people_view, self.up_button)
        QWidget.setTabOrder(self.up_button, self.down_button)
        QWidget.setTabOrder(self.down_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DecisionDialog)

        QMetaObject.connectSlotsByName(DecisionDialog)
    # setupUi

    def retranslateUi(self, DecisionDialog):
        DecisionDialog.setWindowTitle(QCoreApplication.translate("DecisionDialog", u"Quy\u1ebft \u0111\u1ecbnh ch\u1ec9 \u0111\u1ecbnh", None))
        self.heading_label.setText(QCoreApplication.translate("DecisionDialog", u"Ghi quy\u1ebft \u0111\u1ecbnh ch\u1ec9 \u0111\u1ecbnh", None))
        self.label_19.setText(QCoreApplication.translate("DecisionDialog", u"S\u1ed1, k\u00fd hi\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"S\u1ed1, k\u00fd hi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.number_edit.setPlaceholderText(QCoreApplication.translate("DecisionDialog", u"318-Q\u0110/TU", None))
        self.label_21.setText(QCoreApplication.translate("DecisionDialog", u"Ng\u00e0y ban h\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.issued_on_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"Ng\u00e0y ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.issued_on_edit.setPlaceholderText(QCoreApplication.translate("DecisionDialog", u"08/8/2025", None))
        self.label_23.setText(QCoreApplication.translate("DecisionDialog", u"C\u00f3 hi\u1ec7u l\u1ef1c t\u1eeb", None))
#if QT_CONFIG(accessibility)
        self.effective_on_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"C\u00f3 hi\u1ec7u l\u1ef1c t\u1eeb", None))
#endif // QT_CONFIG(accessibility)
        self.effective_on_edit.setPlaceholderText(QCoreApplication.translate("DecisionDialog", u"\u0111\u1ec3 tr\u1ed1ng: t\u1eeb ng\u00e0y ban h\u00e0nh", None))
        self.label_26.setText(QCoreApplication.translate("DecisionDialog", u"C\u01a1 quan ban h\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.authority_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"C\u01a1 quan ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.authority_edit.setPlaceholderText(QCoreApplication.translate("DecisionDialog", u"Ban Th\u01b0\u1eddng v\u1ee5 Th\u00e0nh \u1ee7y", None))
        self.label_28.setText(QCoreApplication.translate("DecisionDialog", u"Ng\u01b0\u1eddi k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.signer_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"Ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.signer_edit.setPlaceholderText(QCoreApplication.translate("DecisionDialog", u"H\u1ecd t\u00ean, ch\u1ee9c v\u1ee5 ng\u01b0\u1eddi k\u00fd", None))
        self.label_31.setText(QCoreApplication.translate("DecisionDialog", u"Tr\u00edch y\u1ebfu", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"Tr\u00edch y\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("DecisionDialog", u"Ch\u1ec9 \u0111\u1ecbnh Ban Ch\u1ea5p h\u00e0nh \u0110\u1ea3ng b\u1ed9 ph\u01b0\u1eddng \u2026", None))
        self.label_33.setText(QCoreApplication.translate("DecisionDialog", u"Ban", None))
#if QT_CONFIG(accessibility)
        self.body_combo.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"Ban \u0111\u01b0\u1ee3c ch\u1ec9 \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
        self.label_34.setText(QCoreApplication.translate("DecisionDialog", u"Ch\u1ee9c danh", None))
#if QT_CONFIG(accessibility)
        self.post_combo.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"Ch\u1ee9c danh", None))
#endif // QT_CONFIG(accessibility)
        self.label_35.setText(QCoreApplication.translate("DecisionDialog", u"D\u00e1n t\u1eeb Excel: h\u1ecd t\u00ean, ch\u1ee9c v\u1ee5, ch\u1ee9c danh", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"H\u1ecd v\u00e0 t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("DecisionDialog", u"H\u1ecd v\u00e0 t\u00ean; v\u00e0i ch\u1eef kh\u00f4ng d\u1ea5u c\u0169ng t\u00ecm ra \u0111\u1ea1i bi\u1ec3u", None))
#if QT_CONFIG(accessibility)
        self.position_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"Ch\u1ee9c v\u1ee5 hi\u1ec7n nay", None))
#endif // QT_CONFIG(accessibility)
        self.position_edit.setPlaceholderText(QCoreApplication.translate("DecisionDialog", u"Ch\u1ee9c v\u1ee5 hi\u1ec7n nay", None))
        self.add_button.setText(QCoreApplication.translate("DecisionDialog", u"Th\u00eam", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("DecisionDialog", u"Th\u00eam (Enter)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.people_view.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"Nh\u1eefng ng\u01b0\u1eddi \u0111\u01b0\u1ee3c ch\u1ec9 \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.found_view.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"\u0110\u1ea1i bi\u1ec3u kh\u1edbp t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.up_button.setText(QCoreApplication.translate("DecisionDialog", u"L\u00ean", None))
#if QT_CONFIG(tooltip)
        self.up_button.setToolTip(QCoreApplication.translate("DecisionDialog", u"L\u00ean (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.down_button.setText(QCoreApplication.translate("DecisionDialog", u"Xu\u1ed1ng", None))
#if QT_CONFIG(tooltip)
        self.down_button.setToolTip(QCoreApplication.translate("DecisionDialog", u"Xu\u1ed1ng (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("DecisionDialog", u"B\u1ecf", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("DecisionDialog", u"B\u1ecf (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.people_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("DecisionDialog", u"L\u00fd do s\u1eeda", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"L\u00fd do s\u1eeda", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("DecisionDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("DecisionDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("DecisionDialog", u"Ghi quy\u1ebft \u0111\u1ecbnh", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("DecisionDialog", u"Ghi quy\u1ebft \u0111\u1ecbnh (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

