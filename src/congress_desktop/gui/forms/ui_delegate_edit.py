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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_DelegateEditDialog(object):
    def setupUi(self, DelegateEditDialog):
        if not DelegateEditDialog.objectName():
            DelegateEditDialog.setObjectName(u"DelegateEditDialog")
        DelegateEditDialog.setMinimumSize(QSize(1000, 0))
        self.vboxlayout_58 = QVBoxLayout(DelegateEditDialog)
        self.vboxlayout_58.setSpacing(12)
        self.vboxlayout_58.setObjectName(u"vboxlayout_58")
        self.vboxlayout_58.setContentsMargins(24, 24, 24, 24)
        self.label_53 = QLabel(DelegateEditDialog)
        self.label_53.setObjectName(u"label_53")
        self.label_53.setProperty(u"role", u"matter")

        self.vboxlayout_58.addWidget(self.label_53)

        self.gridlayout_54 = QGridLayout()
        self.gridlayout_54.setObjectName(u"gridlayout_54")
        self.gridlayout_54.setHorizontalSpacing(16)
        self.gridlayout_54.setVerticalSpacing(8)
        self.vboxlayout_18 = QVBoxLayout()
        self.vboxlayout_18.setSpacing(2)
        self.vboxlayout_18.setObjectName(u"vboxlayout_18")
        self.label_17 = QLabel(DelegateEditDialog)
        self.label_17.setObjectName(u"label_17")
        self.label_17.setProperty(u"role", u"label")

        self.vboxlayout_18.addWidget(self.label_17)

        self.full_name_edit = QLineEdit(DelegateEditDialog)
        self.full_name_edit.setObjectName(u"full_name_edit")

        self.vboxlayout_18.addWidget(self.full_name_edit)

        self.full_name_error = FieldError(DelegateEditDialog)
        self.full_name_error.setObjectName(u"full_name_error")

        self.vboxlayout_18.addWidget(self.full_name_error)


        self.gridlayout_54.addLayout(self.vboxlayout_18, 0, 0, 1, 1)

        self.vboxlayout_20 = QVBoxLayout()
        self.vboxlayout_20.setSpacing(2)
        self.vboxlayout_20.setObjectName(u"vboxlayout_20")
        self.label_19 = QLabel(DelegateEditDialog)
        self.label_19.setObjectName(u"label_19")
        self.label_19.setProperty(u"role", u"label")

        self.vboxlayout_20.addWidget(self.label_19)

        self.branch_edit = QLineEdit(DelegateEditDialog)
        self.branch_edit.setObjectName(u"branch_edit")

        self.vboxlayout_20.addWidget(self.branch_edit)

        self.branch_error = FieldError(DelegateEditDialog)
        self.branch_error.setObjectName(u"branch_error")

        self.vboxlayout_20.addWidget(self.branch_error)


        self.gridlayout_54.addLayout(self.vboxlayout_20, 0, 1, 1, 1)

        self.vboxlayout_22 = QVBoxLayout()
        self.vboxlayout_22.setSpacing(2)
        self.vboxlayout_22.setObjectName(u"vboxlayout_22")
        self.label_21 = QLabel(DelegateEditDialog)
        self.label_21.setObjectName(u"label_21")
        self.label_21.setProperty(u"role", u"label")

        self.vboxlayout_22.addWidget(self.label_21)

        self.birth_edit = QLineEdit(DelegateEditDialog)
        self.birth_edit.setObjectName(u"birth_edit")

        self.vboxlayout_22.addWidget(self.birth_edit)

        self.birth_error = FieldError(DelegateEditDialog)
        self.birth_error.setObjectName(u"birth_error")

        self.vboxlayout_22.addWidget(self.birth_error)


        self.gridlayout_54.addLayout(self.vboxlayout_22, 0, 2, 1, 1)

        self.vboxlayout_24 = QVBoxLayout()
        self.vboxlayout_24.setSpacing(2)
        self.vboxlayout_24.setObjectName(u"vboxlayout_24")
        self.label_23 = QLabel(DelegateEditDialog)
        self.label_23.setObjectName(u"label_23")
        self.label_23.setProperty(u"role", u"label")

        self.vboxlayout_24.addWidget(self.label_23)

        self.gender_edit = QComboBox(DelegateEditDialog)
        self.gender_edit.setObjectName(u"gender_edit")

        self.vboxlayout_24.addWidget(self.gender_edit)

        self.gender_error = FieldError(DelegateEditDialog)
        self.gender_error.setObjectName(u"gender_error")

        self.vboxlayout_24.addWidget(self.gender_error)


        self.gridlayout_54.addLayout(self.vboxlayout_24, 1, 0, 1, 1)

        self.vboxlayout_26 = QVBoxLayout()
        self.vboxlayout_26.setSpacing(2)
        self.vboxlayout_26.setObjectName(u"vboxlayout_26")
        self.label_25 = QLabel(DelegateEditDialog)
        self.label_25.setObjectName(u"label_25")
        self.label_25.setProperty(u"role", u"label")

        self.vboxlayout_26.addWidget(self.label_25)

        self.ethnicity_edit = QLineEdit(DelegateEditDialog)
        self.ethnicity_edit.setObjectName(u"ethnicity_edit")

        self.vboxlayout_26.addWidget(self.ethnicity_edit)

        self.ethnicity_error = FieldError(DelegateEditDialog)
        self.ethnicity_error.setObjectName(u"ethnicity_error")

        self.vboxlayout_26.addWidget(self.ethnicity_error)


        self.gridlayout_54.addLayout(self.vboxlayout_26, 1, 1, 1, 1)

        self.vboxlayout_28 = QVBoxLayout()
        self.vboxlayout_28.setSpacing(2)
        self.vboxlayout_28.setObjectName(u"vboxlayout_28")
        self.label_27 = QLabel(DelegateEditDialog)
        self.label_27.setObjectName(u"label_27")
        self.label_27.setProperty(u"role", u"label")

        self.vboxlayout_28.addWidget(self.label_27)

        self.religion_edit = QLineEdit(DelegateEditDialog)
        self.religion_edit.setObjectName(u"religion_edit")

        self.vboxlayout_28.addWidget(self.religion_edit)

        self.religion_error = FieldError(DelegateEditDialog)
        self.religion_error.setObjectName(u"religion_error")

        self.vboxlayout_28.addWidget(self.religion_error)


        self.gridlayout_54.addLayout(self.vboxlayout_28, 1, 2, 1, 1)

        self.vboxlayout_30 = QVBoxLayout()
        self.vboxlayout_30.setSpacing(2)
        self.vboxlayout_30.setObjectName(u"vboxlayout_30")
        self.label_29 = QLabel(DelegateEditDialog)
        self.label_29.setObjectName(u"label_29")
        self.label_29.setProperty(u"role", u"label")

        self.vboxlayout_30.addWidget(self.label_29)

        self.probationary_on_edit = QLineEdit(DelegateEditDialog)
        self.probationary_on_edit.setObjectName(u"probationary_on_edit")

        self.vboxlayout_30.addWidget(self.probationary_on_edit)

        self.probationary_on_error = FieldError(DelegateEditDialog)
        self.probationary_on_error.setObjectName(u"probationary_on_error")

        self.vboxlayout_30.addWidget(self.probationary_on_error)


        self.gridlayout_54.addLayout(self.vboxlayout_30, 2, 0, 1, 1)

        self.vboxlayout_32 = QVBoxLayout()
        self.vboxlayout_32.setSpacing(2)
        self.vboxlayout_32.setObjectName(u"vboxlayout_32")
        self.label_31 = QLabel(DelegateEditDialog)
        self.label_31.setObjectName(u"label_31")
        self.label_31.setProperty(u"role", u"label")

        self.vboxlayout_32.addWidget(self.label_31)

        self.official_on_edit = QLineEdit(DelegateEditDialog)
        self.official_on_edit.setObjectName(u"official_on_edit")

        self.vboxlayout_32.addWidget(self.official_on_edit)

        self.official_on_error = FieldError(DelegateEditDialog)
        self.official_on_error.setObjectName(u"official_on_error")

        self.vboxlayout_32.addWidget(self.official_on_error)


        self.gridlayout_54.addLayout(self.vboxlayout_32, 2, 1, 1, 1)

        self.vboxlayout_34 = QVBoxLayout()
        self.vboxlayout_34.setSpacing(2)
        self.vboxlayout_34.setObjectName(u"vboxlayout_34")
        self.label_33 = QLabel(DelegateEditDialog)
        self.label_33.setObjectName(u"label_33")
        self.label_33.setProperty(u"role", u"label")

        self.vboxlayout_34.addWidget(self.label_33)

        self.education_edit = QLineEdit(DelegateEditDialog)
        self.education_edit.setObjectName(u"education_edit")

        self.vboxlayout_34.addWidget(self.education_edit)

        self.education_error = FieldError(DelegateEditDialog)
        self.education_error.setObjectName(u"education_error")

        self.vboxlayout_34.addWidget(self.education_error)


        self.gridlayout_54.addLayout(self.vboxlayout_34, 2, 2, 1, 1)

        self.vboxlayout_36 = QVBoxLayout()
        self.vboxlayout_36.setSpacing(2)
        self.vboxlayout_36.setObjectName(u"vboxlayout_36")
        self.label_35 = QLabel(DelegateEditDialog)
        self.label_35.setObjectName(u"label_35")
        self.label_35.setProperty(u"role", u"label")

        self.vboxlayout_36.addWidget(self.label_35)

        self.political_theory_edit = QLineEdit(DelegateEditDialog)
        self.political_theory_edit.setObjectName(u"political_theory_edit")

        self.vboxlayout_36.addWidget(self.political_theory_edit)

        self.political_theory_error = FieldError(DelegateEditDialog)
        self.political_theory_error.setObjectName(u"political_theory_error")

        self.vboxlayout_36.addWidget(self.political_theory_error)


        self.gridlayout_54.addLayout(self.vboxlayout_36, 3, 0, 1, 1)

        self.vboxlayout_38 = QVBoxLayout()
        self.vboxlayout_38.setSpacing(2)
        self.vboxlayout_38.setObjectName(u"vboxlayout_38")
        self.label_37 = QLabel(DelegateEditDialog)
        self.label_37.setObjectName(u"label_37")
        self.label_37.setProperty(u"role", u"label")

        self.vboxlayout_38.addWidget(self.label_37)

        self.position_edit = QLineEdit(DelegateEditDialog)
        self.position_edit.setObjectName(u"position_edit")

        self.vboxlayout_38.addWidget(self.position_edit)

        self.position_error = FieldError(DelegateEditDialog)
        self.position_error.setObjectName(u"position_error")

        self.vboxlayout_38.addWidget(self.position_error)


        self.gridlayout_54.addLayout(self.vboxlayout_38, 3, 1, 1, 1)

        self.vboxlayout_40 = QVBoxLayout()
        self.vboxlayout_40.setSpacing(2)
        self.vboxlayout_40.setObjectName(u"vboxlayout_40")
        self.label_39 = QLabel(DelegateEditDialog)
        self.label_39.setObjectName(u"label_39")
        self.label_39.setProperty(u"role", u"label")

        self.vboxlayout_40.addWidget(self.label_39)

        self.delegate_class_edit = QComboBox(DelegateEditDialog)
        self.delegate_class_edit.setObjectName(u"delegate_class_edit")

        self.vboxlayout_40.addWidget(self.delegate_class_edit)

        self.delegate_class_error = FieldError(DelegateEditDialog)
        self.delegate_class_error.setObjectName(u"delegate_class_error")

        self.vboxlayout_40.addWidget(self.delegate_class_error)


        self.gridlayout_54.addLayout(self.vboxlayout_40, 3, 2, 1, 1)

        self.vboxlayout_42 = QVBoxLayout()
        self.vboxlayout_42.setSpacing(2)
        self.vboxlayout_42.setObjectName(u"vboxlayout_42")
        self.label_41 = QLabel(DelegateEditDialog)
        self.label_41.setObjectName(u"label_41")
        self.label_41.setProperty(u"role", u"label")

        self.vboxlayout_42.addWidget(self.label_41)

        self.seat_edit = QLineEdit(DelegateEditDialog)
        self.seat_edit.setObjectName(u"seat_edit")

        self.vboxlayout_42.addWidget(self.seat_edit)

        self.seat_error = FieldError(DelegateEditDialog)
        self.seat_error.setObjectName(u"seat_error")

        self.vboxlayout_42.addWidget(self.seat_error)


        self.gridlayout_54.addLayout(self.vboxlayout_42, 4, 0, 1, 1)

        self.vboxlayout_44 = QVBoxLayout()
        self.vboxlayout_44.setSpacing(2)
        self.vboxlayout_44.setObjectName(u"vboxlayout_44")
        self.label_43 = QLabel(DelegateEditDialog)
        self.label_43.setObjectName(u"label_43")
        self.label_43.setProperty(u"role", u"label")

        self.vboxlayout_44.addWidget(self.label_43)

        self.note_edit = QLineEdit(DelegateEditDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.vboxlayout_44.addWidget(self.note_edit)

        self.note_error = FieldError(DelegateEditDialog)
        self.note_error.setObjectName(u"note_error")

        self.vboxlayout_44.addWidget(self.note_error)


        self.gridlayout_54.addLayout(self.vboxlayout_44, 4, 1, 1, 1)

        self.vboxlayout_46 = QVBoxLayout()
        self.vboxlayout_46.setSpacing(2)
        self.vboxlayout_46.setObjectName(u"vboxlayout_46")
        self.label_45 = QLabel(DelegateEditDialog)
        self.label_45.setObjectName(u"label_45")
        self.label_45.setProperty(u"role", u"label")

        self.vboxlayout_46.addWidget(self.label_45)

        self.telephone_edit = QLineEdit(DelegateEditDialog)
        self.telephone_edit.setObjectName(u"telephone_edit")

        self.vboxlayout_46.addWidget(self.telephone_edit)

        self.telephone_error = FieldError(DelegateEditDialog)
        self.telephone_error.setObjectName(u"telephone_error")

        self.vboxlayout_46.addWidget(self.telephone_error)


        self.gridlayout_54.addLayout(self.vboxlayout_46, 4, 2, 1, 1)

        self.vboxlayout_48 = QVBoxLayout()
        self.vboxlayout_48.setSpacing(2)
        self.vboxlayout_48.setObjectName(u"vboxlayout_48")
        self.label_47 = QLabel(DelegateEditDialog)
        self.label_47.setObjectName(u"label_47")
        self.label_47.setProperty(u"role", u"label")

        self.vboxlayout_48.addWidget(self.label_47)

        self.field_of_work_edit = QLineEdit(DelegateEditDialog)
        self.field_of_work_edit.setObjectName(u"field_of_work_edit")

        self.vboxlayout_48.addWidget(self.field_of_work_edit)

        self.field_of_work_error = FieldError(DelegateEditDialog)
        self.field_of_work_error.setObjectName(u"field_of_work_error")

        self.vboxlayout_48.addWidget(self.field_of_work_error)


        self.gridlayout_54.addLayout(self.vboxlayout_48, 5, 0, 1, 1)

        self.vboxlayout_50 = QVBoxLayout()
        self.vboxlayout_50.setSpacing(2)
        self.vboxlayout_50.setObjectName(u"vboxlayout_50")
        self.label_49 = QLabel(DelegateEditDialog)
        self.label_49.setObjectName(u"label_49")
        self.label_49.setProperty(u"role", u"label")

        self.vboxlayout_50.addWidget(self.label_49)

        self.badge_edit = QLineEdit(DelegateEditDialog)
        self.badge_edit.setObjectName(u"badge_edit")

        self.vboxlayout_50.addWidget(self.badge_edit)

        self.badge_error = FieldError(DelegateEditDialog)
        self.badge_error.setObjectName(u"badge_error")

        self.vboxlayout_50.addWidget(self.badge_error)


        self.gridlayout_54.addLayout(self.vboxlayout_50, 5, 1, 1, 1)

        self.vboxlayout_52 = QVBoxLayout()
        self.vboxlayout_52.setSpacing(2)
        self.vboxlayout_52.setObjectName(u"vboxlayout_52")
        self.label_51 = QLabel(DelegateEditDialog)
        self.label_51.setObjectName(u"label_51")
        self.label_51.setProperty(u"role", u"label")

        self.vboxlayout_52.addWidget(self.label_51)

        self.discipline_edit = QLineEdit(DelegateEditDialog)
        self.discipline_edit.setObjectName(u"discipline_edit")

        self.vboxlayout_52.addWidget(self.discipline_edit)

        self.discipline_error = FieldError(DelegateEditDialog)
        self.discipline_error.setObjectName(u"discipline_error")

        self.vboxlayout_52.addWidget(self.discipline_error)


        self.gridlayout_54.addLayout(self.vboxlayout_52, 5, 2, 1, 1)


        self.vboxlayout_58.addLayout(self.gridlayout_54)

        self.alternate_check = QCheckBox(DelegateEditDialog)
        self.alternate_check.setObjectName(u"alternate_check")

        self.vboxlayout_58.addWidget(self.alternate_check)

        self.vboxlayout_56 = QVBoxLayout()
        self.vboxlayout_56.setSpacing(2)
        self.vboxlayout_56.setObjectName(u"vboxlayout_56")
        self.label_55 = QLabel(DelegateEditDialog)
        self.label_55.setObjectName(u"label_55")
        self.label_55.setProperty(u"role", u"label")

        self.vboxlayout_56.addWidget(self.label_55)

        self.reason_edit = QLineEdit(DelegateEditDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.vboxlayout_56.addWidget(self.reason_edit)

        self.reason_error = FieldError(DelegateEditDialog)
        self.reason_error.setObjectName(u"reason_error")

        self.vboxlayout_56.addWidget(self.reason_error)


        self.vboxlayout_58.addLayout(self.vboxlayout_56)

        self.hboxlayout_57 = QHBoxLayout()
        self.hboxlayout_57.setSpacing(8)
        self.hboxlayout_57.setObjectName(u"hboxlayout_57")
        self.spacer_59 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_57.addItem(self.spacer_59)

        self.cancel_button = KeyCapButton(DelegateEditDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_57.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(DelegateEditDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_57.addWidget(self.save_button)


        self.vboxlayout_58.addLayout(self.hboxlayout_57)

#if QT_CONFIG(shortcut)
        self.label_17.setBuddy(self.full_name_edit)
        self.label_19.setBuddy(self.branch_edit)
        self.label_21.setBuddy(self.birth_edit)
        self.label_23.setBuddy(self.gender_edit)
        self.label_25.setBuddy(self.ethnicity_edit)
        self.label_27.setBuddy(self.religion_edit)
        self.label_29.setBuddy(self.probationary_on_edit)
        self.label_31.setBuddy(self.official_on_edit)
        self.label_33.setBuddy(self.education_edit)
        self.label_35.setBuddy(self.political_theory_edit)
        self.label_37.setBuddy(self.position_edit)
        self.label_39.setBuddy(self.delegate_class_edit)
        self.label_41.setBuddy(self.seat_edit)
        self.label_43.setBuddy(self.note_edit)
        self.label_45.setBuddy(self.telephone_edit)
        self.label_47.setBuddy(self.field_of_work_edit)
        self.label_49.setBuddy(self.badge_edit)
        self.label_51.setBuddy(self.discipline_edit)
        self.label_55.setBuddy(self.reason_edit)
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
        QWidget.setTabOrder(self.note_edit, self.telephone_edit)
        QWidget.setTabOrder(self.telephone_edit, self.field_of_work_edit)
        QWidget.setTabOrder(self.field_of_work_edit, self.badge_edit)
        QWidget.setTabOrder(self.badge_edit, self.discipline_edit)
        QWidget.setTabOrder(self.discipline_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DelegateEditDialog)

        QMetaObject.connectSlotsByName(DelegateEditDialog)
    # setupUi

    def retranslateUi(self, DelegateEditDialog):
        DelegateEditDialog.setWindowTitle(QCoreApplication.translate("DelegateEditDialog", u"S\u1eeda th\u00f4ng tin \u0111\u1ea1i bi\u1ec3u", None))
        self.label_53.setText(QCoreApplication.translate("DelegateEditDialog", u"S\u1eeda th\u00f4ng tin \u0111\u1ea1i bi\u1ec3u", None))
        self.label_17.setText(QCoreApplication.translate("DelegateEditDialog", u"H\u1ecd v\u00e0 t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.full_name_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"H\u1ecd v\u00e0 t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.label_19.setText(QCoreApplication.translate("DelegateEditDialog", u"Chi, \u0111\u1ea3ng b\u1ed9", None))
#if QT_CONFIG(accessibility)
        self.branch_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Chi, \u0111\u1ea3ng b\u1ed9", None))
#endif // QT_CONFIG(accessibility)
        self.label_21.setText(QCoreApplication.translate("DelegateEditDialog", u"Ng\u00e0y sinh", None))
#if QT_CONFIG(accessibility)
        self.birth_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Ng\u00e0y sinh", None))
#endif // QT_CONFIG(accessibility)
        self.birth_edit.setPlaceholderText(QCoreApplication.translate("DelegateEditDialog", u"08/4/1968, 4/1968 ho\u1eb7c 1968", None))
        self.label_23.setText(QCoreApplication.translate("DelegateEditDialog", u"Gi\u1edbi t\u00ednh", None))
#if QT_CONFIG(accessibility)
        self.gender_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Gi\u1edbi t\u00ednh", None))
#endif // QT_CONFIG(accessibility)
        self.label_25.setText(QCoreApplication.translate("DelegateEditDialog", u"D\u00e2n t\u1ed9c", None))
#if QT_CONFIG(accessibility)
        self.ethnicity_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"D\u00e2n t\u1ed9c", None))
#endif // QT_CONFIG(accessibility)
        self.label_27.setText(QCoreApplication.translate("DelegateEditDialog", u"T\u00f4n gi\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.religion_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"T\u00f4n gi\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.label_29.setText(QCoreApplication.translate("DelegateEditDialog", u"V\u00e0o \u0110\u1ea3ng (d\u1ef1 b\u1ecb)", None))
#if QT_CONFIG(accessibility)
        self.probationary_on_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"V\u00e0o \u0110\u1ea3ng (d\u1ef1 b\u1ecb)", None))
#endif // QT_CONFIG(accessibility)
        self.probationary_on_edit.setPlaceholderText(QCoreApplication.translate("DelegateEditDialog", u"08/4/1968, 4/1968 ho\u1eb7c 1968", None))
        self.label_31.setText(QCoreApplication.translate("DelegateEditDialog", u"Ch\u00ednh th\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.official_on_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Ch\u00ednh th\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        self.official_on_edit.setPlaceholderText(QCoreApplication.translate("DelegateEditDialog", u"08/4/1968, 4/1968 ho\u1eb7c 1968", None))
        self.label_33.setText(QCoreApplication.translate("DelegateEditDialog", u"Chuy\u00ean m\u00f4n", None))
#if QT_CONFIG(accessibility)
        self.education_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Chuy\u00ean m\u00f4n", None))
#endif // QT_CONFIG(accessibility)
        self.label_35.setText(QCoreApplication.translate("DelegateEditDialog", u"L\u00fd lu\u1eadn ch\u00ednh tr\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.political_theory_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"L\u00fd lu\u1eadn ch\u00ednh tr\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.label_37.setText(QCoreApplication.translate("DelegateEditDialog", u"Ch\u1ee9c v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.position_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Ch\u1ee9c v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.label_39.setText(QCoreApplication.translate("DelegateEditDialog", u"T\u01b0 c\u00e1ch", None))
#if QT_CONFIG(accessibility)
        self.delegate_class_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"T\u01b0 c\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.label_41.setText(QCoreApplication.translate("DelegateEditDialog", u"S\u1ed1 gh\u1ebf", None))
#if QT_CONFIG(accessibility)
        self.seat_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"S\u1ed1 gh\u1ebf", None))
#endif // QT_CONFIG(accessibility)
        self.label_43.setText(QCoreApplication.translate("DelegateEditDialog", u"Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.label_45.setText(QCoreApplication.translate("DelegateEditDialog", u"\u0110i\u1ec7n tho\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.telephone_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"\u0110i\u1ec7n tho\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.label_47.setText(QCoreApplication.translate("DelegateEditDialog", u"L\u0129nh v\u1ef1c c\u00f4ng t\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.field_of_work_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"L\u0129nh v\u1ef1c c\u00f4ng t\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        self.label_49.setText(QCoreApplication.translate("DelegateEditDialog", u"Huy hi\u1ec7u \u0110\u1ea3ng", None))
#if QT_CONFIG(accessibility)
        self.badge_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"Huy hi\u1ec7u \u0110\u1ea3ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_51.setText(QCoreApplication.translate("DelegateEditDialog", u"K\u1ef7 lu\u1eadt", None))
#if QT_CONFIG(accessibility)
        self.discipline_edit.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"K\u1ef7 lu\u1eadt", None))
#endif // QT_CONFIG(accessibility)
        self.alternate_check.setText(QCoreApplication.translate("DelegateEditDialog", u"\u0110\u1ea1i bi\u1ec3u d\u1ef1 khuy\u1ebft", None))
#if QT_CONFIG(accessibility)
        self.alternate_check.setAccessibleName(QCoreApplication.translate("DelegateEditDialog", u"\u0110\u1ea1i bi\u1ec3u d\u1ef1 khuy\u1ebft", None))
#endif // QT_CONFIG(accessibility)
        self.label_55.setText(QCoreApplication.translate("DelegateEditDialog", u"L\u00fd do s\u1eeda", None))
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

