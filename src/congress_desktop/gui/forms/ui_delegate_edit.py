# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delegate_edit.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_DelegateEditDialog(object):
    def setupUi(self, DelegateEditDialog):
        if not DelegateEditDialog.objectName():
            DelegateEditDialog.setObjectName(u"DelegateEditDialog")
        DelegateEditDialog.setMinimumSize(QSize(760, 0))
        self.vboxlayout_47 = QVBoxLayout(DelegateEditDialog)
        self.vboxlayout_47.setSpacing(12)
        self.vboxlayout_47.setObjectName(u"vboxlayout_47")
        self.vboxlayout_47.setContentsMargins(24, 24, 24, 24)
        self.label_42 = QLabel(DelegateEditDialog)
        self.label_42.setObjectName(u"label_42")
        self.label_42.setProperty(u"role", u"matter")

        self.vboxlayout_47.addWidget(self.label_42)

        self.gridlayout_43 = QGridLayout()
        self.gridlayout_43.setObjectName(u"gridlayout_43")
        self.gridlayout_43.setHorizontalSpacing(16)
        self.gridlayout_43.setVerticalSpacing(8)
        self.vboxlayout_15 = QVBoxLayout()
        self.vboxlayout_15.setSpacing(2)
        self.vboxlayout_15.setObjectName(u"vboxlayout_15")
        self.label_14 = QLabel(DelegateEditDialog)
        self.label_14.setObjectName(u"label_14")
        self.label_14.setProperty(u"role", u"label")

        self.vboxlayout_15.addWidget(self.label_14)

        self.full_name_edit = QLineEdit(DelegateEditDialog)
        self.full_name_edit.setObjectName(u"full_name_edit")

        self.vboxlayout_15.addWidget(self.full_name_edit)

        self.full_name_error = FieldError(DelegateEditDialog)
        self.full_name_error.setObjectName(u"full_name_error")

        self.vboxlayout_15.addWidget(self.full_name_error)


        self.gridlayout_43.addLayout(self.vboxlayout_15, 0, 0, 1, 1)

        self.vboxlayout_17 = QVBoxLayout()
        self.vboxlayout_17.setSpacing(2)
        self.vboxlayout_17.setObjectName(u"vboxlayout_17")
        self.label_16 = QLabel(DelegateEditDialog)
        self.label_16.setObjectName(u"label_16")
        self.label_16.setProperty(u"role", u"label")

        self.vboxlayout_17.addWidget(self.label_16)

        self.branch_edit = QLineEdit(DelegateEditDialog)
        self.branch_edit.setObjectName(u"branch_edit")

        self.vboxlayout_17.addWidget(self.branch_edit)

        self.branch_error = FieldError(DelegateEditDialog)
        self.branch_error.setObjectName(u"branch_error")

        self.vboxlayout_17.addWidget(self.branch_error)


        self.gridlayout_43.addLayout(self.vboxlayout_17, 0, 1, 1, 1)

        self.vboxlayout_19 = QVBoxLayout()
        self.vboxlayout_19.setSpacing(2)
        self.vboxlayout_19.setObjectName(u"vboxlayout_19")
        self.label_18 = QLabel(DelegateEditDialog)
        self.label_18.setObjectName(u"label_18")
        self.label_18.setProperty(u"role", u"label")

        self.vboxlayout_19.addWidget(self.label_18)

        self.birth_edit = QLineEdit(DelegateEditDialog)
        self.birth_edit.setObjectName(u"birth_edit")

        self.vboxlayout_19.addWidget(self.birth_edit)

        self.birth_error = FieldError(DelegateEditDialog)
        self.birth_error.setObjectName(u"birth_error")

        self.vboxlayout_19.addWidget(self.birth_error)


        self.gridlayout_43.addLayout(self.vboxlayout_19, 1, 0, 1, 1)

        self.vboxlayout_21 = QVBoxLayout()
        self.vboxlayout_21.setSpacing(2)
        self.vboxlayout_21.setObjectName(u"vboxlayout_21")
        self.label_20 = QLabel(DelegateEditDialog)
        self.label_20.setObjectName(u"label_20")
        self.label_20.setProperty(u"role", u"label")

        self.vboxlayout_21.addWidget(self.label_20)

        self.gender_edit = QComboBox(DelegateEditDialog)
        self.gender_edit.setObjectName(u"gender_edit")

        self.vboxlayout_21.addWidget(self.gender_edit)

        self.gender_error = FieldError(DelegateEditDialog)
        self.gender_error.setObjectName(u"gender_error")

        self.vboxlayout_21.addWidget(self.gender_error)


        self.gridlayout_43.addLayout(self.vboxlayout_21, 1, 1, 1, 1)

        self.vboxlayout_23 = QVBoxLayout()
        self.vboxlayout_23.setSpacing(2)
        self.vboxlayout_23.setObjectName(u"vboxlayout_23")
        self.label_22 = QLabel(DelegateEditDialog)
        self.label_22.setObjectName(u"label_22")
        self.label_22.setProperty(u"role", u"label")

        self.vboxlayout_23.addWidget(self.label_22)

        self.ethnicity_edit = QLineEdit(DelegateEditDialog)
        self.ethnicity_edit.setObjectName(u"ethnicity_edit")

        self.vboxlayout_23.addWidget(self.ethnicity_edit)

        self.ethnicity_error = FieldError(DelegateEditDialog)
        self.ethnicity_error.setObjectName(u"ethnicity_error")

        self.vboxlayout_23.addWidget(self.ethnicity_error)


        self.gridlayout_43.addLayout(self.vboxlayout_23, 2, 0, 1, 1)

        self.vboxlayout_25 = QVBoxLayout()
        self.vboxlayout_25.setSpacing(2)
        self.vboxlayout_25.setObjectName(u"vboxlayout_25")
        self.label_24 = QLabel(DelegateEditDialog)
        self.label_24.setObjectName(u"label_24")
        self.label_24.setProperty(u"role", u"label")

        self.vboxlayout_25.addWidget(self.label_24)

        self.religion_edit = QLineEdit(DelegateEditDialog)
        self.religion_edit.setObjectName(u"religion_edit")

        self.vboxlayout_25.addWidget(self.religion_edit)

        self.religion_error = FieldError(DelegateEditDialog)
        self.religion_error.setObjectName(u"religion_error")

        self.vboxlayout_25.addWidget(self.religion_error)


        self.gridlayout_43.addLayout(self.vboxlayout_25, 2, 1, 1, 1)

        self.vboxlayout_27 = QVBoxLayout()
        self.vboxlayout_27.setSpacing(2)
        self.vboxlayout_27.setObjectName(u"vboxlayout_27")
        self.label_26 = QLabel(DelegateEditDialog)
        self.label_26.setObjectName(u"label_26")
        self.label_26.setProperty(u"role", u"label")

        self.vboxlayout_27.addWidget(self.label_26)

        self.probationary_on_edit = QLineEdit(DelegateEditDialog)
        self.probationary_on_edit.setObjectName(u"probationary_on_edit")

        self.vboxlayout_27.addWidget(self.probationary_on_edit)

        self.probationary_on_error = FieldError(DelegateEditDialog)
        self.probationary_on_error.setObjectName(u"probationary_on_error")

        self.vboxlayout_27.addWidget(self.probationary_on_error)


        self.gridlayout_43.addLayout(self.vboxlayout_27, 3, 0, 1, 1)

        self.vboxlayout_29 = QVBoxLayout()
        self.vboxlayout_29.setSpacing(2)
        self.vboxlayout_29.setObjectName(u"vboxlayout_29")
        self.label_28 = QLabel(DelegateEditDialog)
        self.label_28.setObjectName(u"label_28")
        self.label_28.setProperty(u"role", u"label")

        self.vboxlayout_29.addWidget(self.label_28)

        self.official_on_edit = QLineEdit(DelegateEditDialog)
        self.official_on_edit.setObjectName(u"official_on_edit")

        self.vboxlayout_29.addWidget(self.official_on_edit)

        self.official_on_error = FieldError(DelegateEditDialog)
        self.official_on_error.setObjectName(u"official_on_error")

        self.vboxlayout_29.addWidget(self.official_on_error)


        self.gridlayout_43.addLayout(self.vboxlayout_29, 3, 1, 1, 1)

        self.vboxlayout_31 = QVBoxLayout()
        self.vboxlayout_31.setSpacing(2)
        self.vboxlayout_31.setObjectName(u"vboxlayout_31")
        self.label_30 = QLabel(DelegateEditDialog)
        self.label_30.setObjectName(u"label_30")
        self.label_30.setProperty(u"role", u"label")

        self.vboxlayout_31.addWidget(self.label_30)

        self.education_edit = QLineEdit(DelegateEditDialog)
        self.education_edit.setObjectName(u"education_edit")

        self.vboxlayout_31.addWidget(self.education_edit)

        self.education_error = FieldError(DelegateEditDialog)
        self.education_error.setObjectName(u"education_error")

        self.vboxlayout_31.addWidget(self.education_error)


        self.gridlayout_43.addLayout(self.vboxlayout_31, 4, 0, 1, 1)

        self.vboxlayout_33 = QVBoxLayout()
        self.vboxlayout_33.setSpacing(2)
        self.vboxlayout_33.setObjectName(u"vboxlayout_33")
        self.label_32 = QLabel(DelegateEditDialog)
        self.label_32.setObjectName(u"label_32")
        self.label_32.setProperty(u"role", u"label")

        self.vboxlayout_33.addWidget(self.label_32)

        self.political_theory_edit = QLineEdit(DelegateEditDialog)
        self.political_theory_edit.setObjectName(u"political_theory_edit")

        self.vboxlayout_33.addWidget(self.political_theory_edit)

        self.political_theory_error = FieldError(DelegateEditDialog)
        self.political_theory_error.setObjectName(u"political_theory_error")

        self.vboxlayout_33.addWidget(self.political_theory_error)


        self.gridlayout_43.addLayout(self.vboxlayout_33, 4, 1, 1, 1)

        self.vboxlayout_35 = QVBoxLayout()
        self.vboxlayout_35.setSpacing(2)
        self.vboxlayout_35.setObjectName(u"vboxlayout_35")
        self.label_34 = QLabel(DelegateEditDialog)
        self.label_34.setObjectName(u"label_34")
        self.label_34.setProperty(u"role", u"label")

        self.vboxlayout_35.addWidget(self.label_34)

        self.position_edit = QLineEdit(DelegateEditDialog)
        self.position_edit.setObjectName(u"position_edit")

        self.vboxlayout_35.addWidget(self.position_edit)

        self.position_error = FieldError(DelegateEditDialog)
        self.position_error.setObjectName(u"position_error")

        self.vboxlayout_35.addWidget(self.position_error)


        self.gridlayout_43.addLayout(self.vboxlayout_35, 5, 0, 1, 1)

        self.vboxlayout_37 = QVBoxLayout()
        self.vboxlayout_37.setSpacing(2)
        self.vboxlayout_37.setObjectName(u"vboxlayout_37")
        self.label_36 = QLabel(DelegateEditDialog)
        self.label_36.setObjectName(u"label_36")
        self.label_36.setProperty(u"role", u"label")

        self.vboxlayout_37.addWidget(self.label_36)

        self.delegate_class_edit = QComboBox(DelegateEditDialog)
        self.delegate_class_edit.setObjectName(u"delegate_class_edit")

        self.vboxlayout_37.addWidget(self.delegate_class_edit)

        self.delegate_class_error = FieldError(DelegateEditDialog)
        self.delegate_class_error.setObjectName(u"delegate_class_error")

        self.vboxlayout_37.addWidget(self.delegate_class_error)


        self.gridlayout_43.addLayout(self.vboxlayout_37, 5, 1, 1, 1)

        self.vboxlayout_39 = QVBoxLayout()
        self.vboxlayout_39.setSpacing(2)
        self.vboxlayout_39.setObjectName(u"vboxlayout_39")
        self.label_38 = QLabel(DelegateEditDialog)
        self.label_38.setObjectName(u"label_38")
        self.label_38.setProperty(u"role", u"label")

        self.vboxlayout_39.addWidget(self.label_38)

        self.seat_edit = QLineEdit(DelegateEditDialog)
        self.seat_edit.setObjectName(u"seat_edit")

        self.vboxlayout_39.addWidget(self.seat_edit)

        self.seat_error = FieldError(DelegateEditDialog)
        self.seat_error.setObjectName(u"seat_error")

        self.vboxlayout_39.addWidget(self.seat_error)


        self.gridlayout_43.addLayout(self.vboxlayout_39, 6, 0, 1, 1)

        self.vboxlayout_41 = QVBoxLayout()
        self.vboxlayout_41.setSpacing(2)
        self.vboxlayout_41.setObjectName(u"vboxlayout_41")
        self.label_40 = QLabel(DelegateEditDialog)
        self.label_40.setObjectName(u"label_40")
        self.label_40.setProperty(u"role", u"label")

        self.vboxlayout_41.addWidget(self.label_40)

        self.note_edit = QLineEdit(DelegateEditDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.vboxlayout_41.addWidget(self.note_edit)

        self.note_error = FieldError(DelegateEditDialog)
        self.note_error.setObjectName(u"note_error")

        self.vboxlayout_41.addWidget(self.note_error)


        self.gridlayout_43.addLayout(self.vboxlayout_41, 6, 1, 1, 1)


        self.vboxlayout_47.addLayout(self.gridlayout_43)

        self.vboxlayout_45 = QVBoxLayout()
        self.vboxlayout_45.setSpacing(2)
        self.vboxlayout_45.setObjectName(u"vboxlayout_45")
        self.label_44 = QLabel(DelegateEditDialog)
        self.label_44.setObjectName(u"label_44")
        self.label_44.setProperty(u"role", u"label")

        self.vboxlayout_45.addWidget(self.label_44)

        self.reason_edit = QLineEdit(DelegateEditDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.vboxlayout_45.addWidget(self.reason_edit)

        self.reason_error = FieldError(DelegateEditDialog)
        self.reason_error.setObjectName(u"reason_error")

        self.vboxlayout_45.addWidget(self.reason_error)


        self.vboxlayout_47.addLayout(self.vboxlayout_45)

        self.hboxlayout_46 = QHBoxLayout()
        self.hboxlayout_46.setSpacing(8)
        self.hboxlayout_46.setObjectName(u"hboxlayout_46")
        self.spacer_48 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_46.addItem(self.spacer_48)

        self.cancel_button = KeyCapButton(DelegateEditDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_46.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(DelegateEditDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_46.addWidget(self.save_button)


        self.vboxlayout_47.addLayout(self.hboxlayout_46)

#if QT_CONFIG(shortcut)
        self.label_14.setBuddy(self.full_name_edit)
        self.label_16.setBuddy(self.branch_edit)
        self.label_18.setBuddy(self.birth_edit)
        self.label_20.setBuddy(self.gender_edit)
        self.label_22.setBuddy(self.ethnicity_edit)
        self.label_24.setBuddy(self.religion_edit)
        self.label_26.setBuddy(self.probationary_on_edit)
        self.label_28.setBuddy(self.official_on_edit)
        self.label_30.setBuddy(self.education_edit)
        self.label_32.setBuddy(self.political_theory_edit)
        self.label_34.setBuddy(self.position_edit)
        self.label_36.setBuddy(self.delegate_class_edit)
        self.label_38.setBuddy(self.seat_edit)
        self.label_40.setBuddy(self.note_edit)
        self.label_44.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.full_name_edit, self.branch_edit)
        QWidget.setTabOrder(self.branch_edit, self.birth_edit)
        QWidget.setTabOrder(self.birth_edit, self.gender_edit)
        QWidget.setTabOrder(self.gender_edit, self.ethnicity_edit)
        QWidget.setTabOrder(self.ethnicity_edit, self.religion_edit)
        QWidget.setTabOrder(self.religion_edit, self.probationary_on_edit)
        QWidget.setTabOrder(self.probationary_on_edit, self.official_on_edit)
        QWidget.setTabOrder(self.official_on_edit, self.education_edit)
        QWidget.setTabOrder(self.education_edit, self.political_theory_edit)
        QWidget.setTabOrder(self.political_theory_edit, self.position_edit)
        QWidget.setTabOrder(self.position_edit, self.delegate_class_edit)
        QWidget.setTabOrder(self.delegate_class_edit, self.seat_edit)
        QWidget.setTabOrder(self.seat_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DelegateEditDialog)

        QMetaObject.connectSlotsByName(DelegateEditDialog)
    # setupUi

    def retranslateUi(self, DelegateEditDialog):
        DelegateEditDialog.setWindowTitle(QCoreApplication.translate("DelegateEditDialog", u"S\u1eeda th\u00f4ng tin \u0111\u1ea1i bi\u1ec3u", None))
        self.label_42.setText(QCoreApplication.translate("DelegateEditDialog", u"S\u1eeda th\u00f4ng tin \u0111\u1ea1i bi\u1ec3u", None))
        self.label_14.setText(QCoreApplication.translate("DelegateEditDialog", u"H\u1ecd v\u00e0 t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.full_name_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"H\u1ecd v\u00e0 t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.label_16.setText(QCoreApplication.translate("DelegateEditDialog", u"Chi, \u0111\u1ea3ng b\u1ed9", None))
#if QT_CONFIG(accessibility)
        self.branch_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Chi, \u0111\u1ea3ng b\u1ed9", None))
#endif // QT_CONFIG(accessibility)
        self.label_18.setText(QCoreApplication.translate("DelegateEditDialog", u"Ng\u00e0y sinh", None))
#if QT_CONFIG(accessibility)
        self.birth_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Ng\u00e0y sinh", None))
#endif // QT_CONFIG(accessibility)
        self.birth_edit.setPlaceholderText(QCoreApplication.translate("DelegateEditDialog", u"08/4/1968, 4/1968 ho\u1eb7c 1968", None))
        self.label_20.setText(QCoreApplication.translate("DelegateEditDialog", u"Gi\u1edbi t\u00ednh", None))
#if QT_CONFIG(accessibility)
        self.gender_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Gi\u1edbi t\u00ednh", None))
#endif // QT_CONFIG(accessibility)
        self.label_22.setText(QCoreApplication.translate("DelegateEditDialog", u"D\u00e2n t\u1ed9c", None))
#if QT_CONFIG(accessibility)
        self.ethnicity_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"D\u00e2n t\u1ed9c", None))
#endif // QT_CONFIG(accessibility)
        self.label_24.setText(QCoreApplication.translate("DelegateEditDialog", u"T\u00f4n gi\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.religion_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"T\u00f4n gi\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.label_26.setText(QCoreApplication.translate("DelegateEditDialog", u"V\u00e0o \u0110\u1ea3ng (d\u1ef1 b\u1ecb)", None))
#if QT_CONFIG(accessibility)
        self.probationary_on_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"V\u00e0o \u0110\u1ea3ng (d\u1ef1 b\u1ecb)", None))
#endif // QT_CONFIG(accessibility)
        self.probationary_on_edit.setPlaceholderText(QCoreApplication.translate("DelegateEditDialog", u"08/4/1968, 4/1968 ho\u1eb7c 1968", None))
        self.label_28.setText(QCoreApplication.translate("DelegateEditDialog", u"Ch\u00ednh th\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.official_on_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Ch\u00ednh th\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        self.official_on_edit.setPlaceholderText(QCoreApplication.translate("DelegateEditDialog", u"08/4/1968, 4/1968 ho\u1eb7c 1968", None))
        self.label_30.setText(QCoreApplication.translate("DelegateEditDialog", u"Chuy\u00ean m\u00f4n", None))
#if QT_CONFIG(accessibility)
        self.education_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Chuy\u00ean m\u00f4n", None))
#endif // QT_CONFIG(accessibility)
        self.label_32.setText(QCoreApplication.translate("DelegateEditDialog", u"L\u00fd lu\u1eadn ch\u00ednh tr\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.political_theory_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"L\u00fd lu\u1eadn ch\u00ednh tr\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.label_34.setText(QCoreApplication.translate("DelegateEditDialog", u"Ch\u1ee9c v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.position_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Ch\u1ee9c v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.label_36.setText(QCoreApplication.translate("DelegateEditDialog", u"T\u01b0 c\u00e1ch", None))
#if QT_CONFIG(accessibility)
        self.delegate_class_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"T\u01b0 c\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.label_38.setText(QCoreApplication.translate("DelegateEditDialog", u"S\u1ed1 gh\u1ebf", None))
#if QT_CONFIG(accessibility)
        self.seat_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"S\u1ed1 gh\u1ebf", None))
#endif // QT_CONFIG(accessibility)
        self.label_40.setText(QCoreApplication.translate("DelegateEditDialog", u"Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.label_44.setText(QCoreApplication.translate("DelegateEditDialog", u"L\u00fd do s\u1eeda", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"L\u00fd do s\u1eeda", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("DelegateEditDialog", u"V\u00ed d\u1ee5: ghi nh\u1ea7m ng\u00e0y sinh trong danh s\u00e1ch", None))
        self.cancel_button.setText(QCoreApplication.translate("DelegateEditDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("DelegateEditDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("DelegateEditDialog", u"Ghi s\u1eeda \u0111\u1ed5i", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("DelegateEditDialog", u"Ghi s\u1eeda \u0111\u1ed5i (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

