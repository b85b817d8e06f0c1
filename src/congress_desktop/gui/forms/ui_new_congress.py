# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_congress.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_NewCongressPage(object):
    def setupUi(self, NewCongressPage):
        if not NewCongressPage.objectName():
            NewCongressPage.setObjectName(u"NewCongressPage")
        NewCongressPage.setProperty(u"role", u"ground")
        self.vboxlayout_77 = QVBoxLayout(NewCongressPage)
        self.vboxlayout_77.setSpacing(16)
        self.vboxlayout_77.setObjectName(u"vboxlayout_77")
        self.vboxlayout_77.setContentsMargins(48, 24, 48, 24)
        self.hboxlayout_73 = QHBoxLayout()
        self.hboxlayout_73.setSpacing(16)
        self.hboxlayout_73.setObjectName(u"hboxlayout_73")
        self.label_71 = QLabel(NewCongressPage)
        self.label_71.setObjectName(u"label_71")
        self.label_71.setProperty(u"role", u"title")

        self.hboxlayout_73.addWidget(self.label_71)

        self.label_72 = QLabel(NewCongressPage)
        self.label_72.setObjectName(u"label_72")
        self.label_72.setProperty(u"role", u"subtitle")

        self.hboxlayout_73.addWidget(self.label_72)

        self.spacer_78 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_73.addItem(self.spacer_78)

        self.back_button = KeyCapButton(NewCongressPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"key", u"Esc")

        self.hboxlayout_73.addWidget(self.back_button)


        self.vboxlayout_77.addLayout(self.hboxlayout_73)

        self.form_scroll = QScrollArea(NewCongressPage)
        self.form_scroll.setObjectName(u"form_scroll")
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.form_widget = QWidget()
        self.form_widget.setObjectName(u"form_widget")
        self.form_widget.setProperty(u"role", u"scrolled")
        self.vboxlayout_75 = QVBoxLayout(self.form_widget)
        self.vboxlayout_75.setObjectName(u"vboxlayout_75")
        self.vboxlayout_75.setContentsMargins(0, 0, 0, 0)
        self.form_frame = QFrame(self.form_widget)
        self.form_frame.setObjectName(u"form_frame")
        self.form_frame.setProperty(u"role", u"card")
        self.vboxlayout_74 = QVBoxLayout(self.form_frame)
        self.vboxlayout_74.setObjectName(u"vboxlayout_74")
        self.vboxlayout_74.setContentsMargins(24, 20, 24, 20)
        self.formlayout_70 = QFormLayout()
        self.formlayout_70.setObjectName(u"formlayout_70")
        self.formlayout_70.setVerticalSpacing(10)
        self.formlayout_70.setHorizontalSpacing(24)
        self.label_33 = QLabel(self.form_frame)
        self.label_33.setObjectName(u"label_33")
        self.label_33.setProperty(u"role", u"label")

        self.formlayout_70.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_33)

        self.vboxlayout_34 = QVBoxLayout()
        self.vboxlayout_34.setSpacing(2)
        self.vboxlayout_34.setObjectName(u"vboxlayout_34")
        self.title_edit = QLineEdit(self.form_frame)
        self.title_edit.setObjectName(u"title_edit")

        self.vboxlayout_34.addWidget(self.title_edit)

        self.title_error = FieldError(self.form_frame)
        self.title_error.setObjectName(u"title_error")

        self.vboxlayout_34.addWidget(self.title_error)


        self.formlayout_70.setLayout(0, QFormLayout.ItemRole.FieldRole, self.vboxlayout_34)

        self.label_35 = QLabel(self.form_frame)
        self.label_35.setObjectName(u"label_35")
        self.label_35.setProperty(u"role", u"label")

        self.formlayout_70.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_35)

        self.vboxlayout_36 = QVBoxLayout()
        self.vboxlayout_36.setSpacing(2)
        self.vboxlayout_36.setObjectName(u"vboxlayout_36")
        self.organization_edit = QLineEdit(self.form_frame)
        self.organization_edit.setObjectName(u"organization_edit")

        self.vboxlayout_36.addWidget(self.organization_edit)

        self.organization_error = FieldError(self.form_frame)
        self.organization_error.setObjectName(u"organization_error")

        self.vboxlayout_36.addWidget(self.organization_error)


        self.formlayout_70.setLayout(1, QFormLayout.ItemRole.FieldRole, self.vboxlayout_36)

        self.label_37 = QLabel(self.form_frame)
        self.label_37.setObjectName(u"label_37")
        self.label_37.setProperty(u"role", u"label")

        self.formlayout_70.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_37)

        self.vboxlayout_38 = QVBoxLayout()
        self.vboxlayout_38.setSpacing(2)
        self.vboxlayout_38.setObjectName(u"vboxlayout_38")
        self.host_edit = QLineEdit(self.form_frame)
        self.host_edit.setObjectName(u"host_edit")

        self.vboxlayout_38.addWidget(self.host_edit)

        self.host_error = FieldError(self.form_frame)
        self.host_error.setObjectName(u"host_error")

        self.vboxlayout_38.addWidget(self.host_error)


        self.formlayout_70.setLayout(2, QFormLayout.ItemRole.FieldRole, self.vboxlayout_38)

        self.label_39 = QLabel(self.form_frame)
        self.label_39.setObjectName(u"label_39")
        self.label_39.setProperty(u"role", u"label")

        self.formlayout_70.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_39)

        self.vboxlayout_40 = QVBoxLayout()
        self.vboxlayout_40.setSpacing(2)
        self.vboxlayout_40.setObjectName(u"vboxlayout_40")
        self.term_edit = QLineEdit(self.form_frame)
        self.term_edit.setObjectName(u"term_edit")

        self.vboxlayout_40.addWidget(self.term_edit)

        self.term_error = FieldError(self.form_frame)
        self.term_error.setObjectName(u"term_error")

        self.vboxlayout_40.addWidget(self.term_error)


        self.formlayout_70.setLayout(3, QFormLayout.ItemRole.FieldRole, self.vboxlayout_40)

        self.label_41 = QLabel(self.form_frame)
        self.label_41.setObjectName(u"label_41")
        self.label_41.setProperty(u"role", u"label")

        self.formlayout_70.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_41)

        self.vboxlayout_42 = QVBoxLayout()
        self.vboxlayout_42.setSpacing(2)
        self.vboxlayout_42.setObjectName(u"vboxlayout_42")
        self.venue_edit = QLineEdit(self.form_frame)
        self.venue_edit.setObjectName(u"venue_edit")

        self.vboxlayout_42.addWidget(self.venue_edit)

        self.venue_error = FieldError(self.form_frame)
        self.venue_error.setObjectName(u"venue_error")

        self.vboxlayout_42.addWidget(self.venue_error)


        self.formlayout_70.setLayout(4, QFormLayout.ItemRole.FieldRole, self.vboxlayout_42)

        self.label_43 = QLabel(self.form_frame)
        self.label_43.setObjectName(u"label_43")
        self.label_43.setProperty(u"role", u"label")

        self.formlayout_70.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_43)

        self.vboxlayout_44 = QVBoxLayout()
        self.vboxlayout_44.setSpacing(2)
        self.vboxlayout_44.setObjectName(u"vboxlayout_44")
        self.locality_edit = QLineEdit(self.form_frame)
        self.locality_edit.setObjectName(u"locality_edit")

        self.vboxlayout_44.addWidget(self.locality_edit)

        self.locality_error = FieldError(self.form_frame)
        self.locality_error.setObjectName(u"locality_error")

        self.vboxlayout_44.addWidget(self.locality_error)


        self.formlayout_70.setLayout(5, QFormLayout.ItemRole.FieldRole, self.vboxlayout_44)

        self.label_45 = QLabel(self.form_frame)
        self.label_45.setObjectName(u"label_45")
        self.label_45.setProperty(u"role", u"label")

        self.formlayout_70.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_45)

        self.vboxlayout_50 = QVBoxLayout()
        self.vboxlayout_50.setSpacing(2)
        self.vboxlayout_50.setObjectName(u"vboxlayout_50")
        self.hboxlayout_48 = QHBoxLayout()
        self.hboxlayout_48.setSpacing(8)
        self.hboxlayout_48.setObjectName(u"hboxlayout_48")
        self.label_46 = QLabel(self.form_frame)
        self.label_46.setObjectName(u"label_46")
        self.label_46.setProperty(u"role", u"secondary")

        self.hboxlayout_48.addWidget(self.label_46)

        self.preparatory_edit = QLineEdit(self.form_frame)
        self.preparatory_edit.setObjectName(u"preparatory_edit")

        self.hboxlayout_48.addWidget(self.preparatory_edit)

        self.label_47 = QLabel(self.form_frame)
        self.label_47.setObjectName(u"label_47")
        self.label_47.setProperty(u"role", u"secondary")

        self.hboxlayout_48.addWidget(self.label_47)

        self.official_edit = QLineEdit(self.form_frame)
        self.official_edit.setObjectName(u"official_edit")

        self.hboxlayout_48.addWidget(self.official_edit)


        self.vboxlayout_50.addLayout(self.hboxlayout_48)

        self.label_49 = QLabel(self.form_frame)
        self.label_49.setObjectName(u"label_49")
        self.label_49.setProperty(u"role", u"hint")

        self.vboxlayout_50.addWidget(self.label_49)

        self.sittings_error = FieldError(self.form_frame)
        self.sittings_error.setObjectName(u"sittings_error")

        self.vboxlayout_50.addWidget(self.sittings_error)


        self.formlayout_70.setLayout(6, QFormLayout.ItemRole.FieldRole, self.vboxlayout_50)

        self.label_51 = QLabel(self.form_frame)
        self.label_51.setObjectName(u"label_51")
        self.label_51.setProperty(u"role", u"label")

        self.formlayout_70.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_51)

        self.hboxlayout_58 = QHBoxLayout()
        self.hboxlayout_58.setSpacing(16)
        self.hboxlayout_58.setObjectName(u"hboxlayout_58")
        self.vboxlayout_53 = QVBoxLayout()
        self.vboxlayout_53.setSpacing(2)
        self.vboxlayout_53.setObjectName(u"vboxlayout_53")
        self.label_52 = QLabel(self.form_frame)
        self.label_52.setObjectName(u"label_52")
        self.label_52.setProperty(u"role", u"label")

        self.vboxlayout_53.addWidget(self.label_52)

        self.summoned_count_edit = QLineEdit(self.form_frame)
        self.summoned_count_edit.setObjectName(u"summoned_count_edit")

        self.vboxlayout_53.addWidget(self.summoned_count_edit)

        self.summoned_count_error = FieldError(self.form_frame)
        self.summoned_count_error.setObjectName(u"summoned_count_error")

        self.vboxlayout_53.addWidget(self.summoned_count_error)


        self.hboxlayout_58.addLayout(self.vboxlayout_53)

        self.vboxlayout_55 = QVBoxLayout()
        self.vboxlayout_55.setSpacing(2)
        self.vboxlayout_55.setObjectName(u"vboxlayout_55")
        self.label_54 = QLabel(self.form_frame)
        self.label_54.setObjectName(u"label_54")
        self.label_54.setProperty(u"role", u"label")

        self.vboxlayout_55.addWidget(self.label_54)

        self.member_count_edit = QLineEdit(self.form_frame)
        self.member_count_edit.setObjectName(u"member_count_edit")

        self.vboxlayout_55.addWidget(self.member_count_edit)

        self.member_count_error = FieldError(self.form_frame)
        self.member_count_error.setObjectName(u"member_count_error")

        self.vboxlayout_55.addWidget(self.member_count_error)


        self.hboxlayout_58.addLayout(self.vboxlayout_55)

        self.vboxlayout_57 = QVBoxLayout()
        self.vboxlayout_57.setSpacing(2)
        self.vboxlayout_57.setObjectName(u"vboxlayout_57")
        self.label_56 = QLabel(self.form_frame)
        self.label_56.setObjectName(u"label_56")
        self.label_56.setProperty(u"role", u"label")

        self.vboxlayout_57.addWidget(self.label_56)

        self.branch_count_edit = QLineEdit(self.form_frame)
        self.branch_count_edit.setObjectName(u"branch_count_edit")

        self.vboxlayout_57.addWidget(self.branch_count_edit)

        self.branch_count_error = FieldError(self.form_frame)
        self.branch_count_error.setObjectName(u"branch_count_error")

        self.vboxlayout_57.addWidget(self.branch_count_error)


        self.hboxlayout_58.addLayout(self.vboxlayout_57)


        self.formlayout_70.setLayout(7, QFormLayout.ItemRole.FieldRole, self.hboxlayout_58)

        self.label_59 = QLabel(self.form_frame)
        self.label_59.setObjectName(u"label_59")
        self.label_59.setProperty(u"role", u"label")

        self.formlayout_70.setWidget(8, QFormLayout.ItemRole.LabelRole, self.label_59)

        self.hboxlayout_66 = QHBoxLayout()
        self.hboxlayout_66.setSpacing(16)
        self.hboxlayout_66.setObjectName(u"hboxlayout_66")
        self.vboxlayout_61 = QVBoxLayout()
        self.vboxlayout_61.setSpacing(2)
        self.vboxlayout_61.setObjectName(u"vboxlayout_61")
        self.label_60 = QLabel(self.form_frame)
        self.label_60.setObjectName(u"label_60")
        self.label_60.setProperty(u"role", u"label")

        self.vboxlayout_61.addWidget(self.label_60)

        self.executive_count_edit = QLineEdit(self.form_frame)
        self.executive_count_edit.setObjectName(u"executive_count_edit")

        self.vboxlayout_61.addWidget(self.executive_count_edit)

        self.executive_count_error = FieldError(self.form_frame)
        self.executive_count_error.setObjectName(u"executive_count_error")

        self.vboxlayout_61.addWidget(self.executive_count_error)


        self.hboxlayout_66.addLayout(self.vboxlayout_61)

        self.vboxlayout_63 = QVBoxLayout()
        self.vboxlayout_63.setSpacing(2)
        self.vboxlayout_63.setObjectName(u"vboxlayout_63")
        self.label_62 = QLabel(self.form_frame)
        self.label_62.setObjectName(u"label_62")
        self.label_62.setProperty(u"role", u"label")

        self.vboxlayout_63.addWidget(self.label_62)

        self.standing_count_edit = QLineEdit(self.form_frame)
        self.standing_count_edit.setObjectName(u"standing_count_edit")

        self.vboxlayout_63.addWidget(self.standing_count_edit)

        self.standing_count_error = FieldError(self.form_frame)
        self.standing_count_error.setObjectName(u"standing_count_error")

        self.vboxlayout_63.addWidget(self.standing_count_error)


        self.hboxlayout_66.addLayout(self.vboxlayout_63)

        self.vboxlayout_65 = QVBoxLayout()
        self.vboxlayout_65.setSpacing(2)
        self.vboxlayout_65.setObjectName(u"vboxlayout_65")
        self.label_64 = QLabel(self.form_frame)
        self.label_64.setObjectName(u"label_64")
        self.label_64.setProperty(u"role", u"label")

        self.vboxlayout_65.addWidget(self.label_64)

        self.inspection_count_edit = QLineEdit(self.form_frame)
        self.inspection_count_edit.setObjectName(u"inspection_count_edit")

        self.vboxlayout_65.addWidget(self.inspection_count_edit)

        self.inspection_count_error = FieldError(self.form_frame)
        self.inspection_count_error.setObjectName(u"inspection_count_error")

        self.vboxlayout_65.addWidget(self.inspection_count_error)


        self.hboxlayout_66.addLayout(self.vboxlayout_65)


        self.formlayout_70.setLayout(8, QFormLayout.ItemRole.FieldRole, self.hboxlayout_66)

        self.label_67 = QLabel(self.form_frame)
        self.label_67.setObjectName(u"label_67")
        self.label_67.setProperty(u"role", u"label")

        self.formlayout_70.setWidget(9, QFormLayout.ItemRole.LabelRole, self.label_67)

        self.vboxlayout_69 = QVBoxLayout()
        self.vboxlayout_69.setSpacing(2)
        self.vboxlayout_69.setObjectName(u"vboxlayout_69")
        self.hboxlayout_68 = QHBoxLayout()
        self.hboxlayout_68.setSpacing(8)
        self.hboxlayout_68.setObjectName(u"hboxlayout_68")
        self.path_edit = QLineEdit(self.form_frame)
        self.path_edit.setObjectName(u"path_edit")

        self.hboxlayout_68.addWidget(self.path_edit)

        self.path_button = KeyCapButton(self.form_frame)
        self.path_button.setObjectName(u"path_button")
        self.path_button.setProperty(u"scale", u"small")
        self.path_button.setProperty(u"key", u"Ctrl+O")

        self.hboxlayout_68.addWidget(self.path_button)


        self.vboxlayout_69.addLayout(self.hboxlayout_68)

        self.path_error = FieldError(self.form_frame)
        self.path_error.setObjectName(u"path_error")

        self.vboxlayout_69.addWidget(self.path_error)


        self.formlayout_70.setLayout(9, QFormLayout.ItemRole.FieldRole, self.vboxlayout_69)


        self.vboxlayout_74.addLayout(self.formlayout_70)


        self.vboxlayout_75.addWidget(self.form_frame)

        self.spacer_79 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_75.addItem(self.spacer_79)

        self.form_scroll.setWidget(self.form_widget)

        self.vboxlayout_77.addWidget(self.form_scroll)

        self.hboxlayout_76 = QHBoxLayout()
        self.hboxlayout_76.setSpacing(16)
        self.hboxlayout_76.setObjectName(u"hboxlayout_76")
        self.found_button = KeyCapButton(NewCongressPage)
        self.found_button.setObjectName(u"found_button")
        self.found_button.setProperty(u"role", u"main")
        self.found_button.setProperty(u"scale", u"large")
        self.found_button.setProperty(u"icon_name", u"check")
        self.found_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_76.addWidget(self.found_button)

        self.page_error = FieldError(NewCongressPage)
        self.page_error.setObjectName(u"page_error")

        self.hboxlayout_76.addWidget(self.page_error)

        self.spacer_80 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_76.addItem(self.spacer_80)


        self.vboxlayout_77.addLayout(self.hboxlayout_76)

        self.vboxlayout_77.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_33.setBuddy(self.title_edit)
        self.label_35.setBuddy(self.organization_edit)
        self.label_37.setBuddy(self.host_edit)
        self.label_39.setBuddy(self.term_edit)
        self.label_41.setBuddy(self.venue_edit)
        self.label_43.setBuddy(self.locality_edit)
        self.label_52.setBuddy(self.summoned_count_edit)
        self.label_54.setBuddy(self.member_count_edit)
        self.label_56.setBuddy(self.branch_count_edit)
        self.label_60.setBuddy(self.executive_count_edit)
        self.label_62.setBuddy(self.standing_count_edit)
        self.label_64.setBuddy(self.inspection_count_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.organization_edit)
        QWidget.setTabOrder(self.organization_edit, self.host_edit)
        QWidget.setTabOrder(self.host_edit, self.term_edit)
        QWidget.setTabOrder(self.term_edit, self.venue_edit)
        QWidget.setTabOrder(self.venue_edit, self.locality_edit)
        QWidget.setTabOrder(self.locality_edit, self.preparatory_edit)
        QWidget.setTabOrder(self.preparatory_edit, self.official_edit)
        QWidget.setTabOrder(self.official_edit, self.summoned_count_edit)
        QWidget.setTabOrder(self.summoned_count_edit, self.member_count_edit)
        QWidget.setTabOrder(self.member_count_edit, self.branch_count_edit)
        QWidget.setTabOrder(self.branch_count_edit, self.executive_count_edit)
        QWidget.setTabOrder(self.executive_count_edit, self.standing_count_edit)
        QWidget.setTabOrder(self.standing_count_edit, self.inspection_count_edit)
        QWidget.setTabOrder(self.inspection_count_edit, self.path_edit)
        QWidget.setTabOrder(self.path_edit, self.path_button)
        QWidget.setTabOrder(self.path_button, self.found_button)
        QWidget.setTabOrder(self.found_button, self.back_button)

        self.retranslateUi(NewCongressPage)

        QMetaObject.connectSlotsByName(NewCongressPage)
    # setupUi

    def retranslateUi(self, NewCongressPage):
        self.label_71.setText(QCoreApplication.translate("NewCongressPage", u"L\u1eadp \u0111\u1ea1i h\u1ed9i m\u1edbi", None))
        self.label_72.setText(QCoreApplication.translate("NewCongressPage", u"Ch\u01b0a r\u00f5 s\u1ed1 nh\u00e2n s\u1ef1 th\u00ec \u0111\u1ec3 tr\u1ed1ng", None))
        self.back_button.setText(QCoreApplication.translate("NewCongressPage", u"Quay l\u1ea1i", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("NewCongressPage", u"Quay l\u1ea1i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.label_33.setText(QCoreApplication.translate("NewCongressPage", u"T\u00ean \u0111\u1ea1i h\u1ed9i", None))
        self.title_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ea1i h\u1ed9i \u0111\u1ea1i bi\u1ec3u \u0110\u1ea3ng b\u1ed9 ph\u01b0\u1eddng \u2026 l\u1ea7n th\u1ee9 I", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"T\u00ean \u0111\u1ea1i h\u1ed9i", None))
#endif // QT_CONFIG(accessibility)
        self.label_35.setText(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ea3ng b\u1ed9 c\u1ea5p tr\u00ean", None))
        self.organization_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ea3ng b\u1ed9 th\u00e0nh ph\u1ed1 H\u1ea3i Ph\u00f2ng", None))
#if QT_CONFIG(accessibility)
        self.organization_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ea3ng b\u1ed9 c\u1ea5p tr\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.label_37.setText(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ea3ng b\u1ed9 t\u1ed5 ch\u1ee9c \u0111\u1ea1i h\u1ed9i", None))
        self.host_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ea3ng b\u1ed9 ph\u01b0\u1eddng \u2026", None))
#if QT_CONFIG(accessibility)
        self.host_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ea3ng b\u1ed9 t\u1ed5 ch\u1ee9c \u0111\u1ea1i h\u1ed9i", None))
#endif // QT_CONFIG(accessibility)
        self.label_39.setText(QCoreApplication.translate("NewCongressPage", u"Nhi\u1ec7m k\u1ef3", None))
        self.term_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"2025 - 2030", None))
#if QT_CONFIG(accessibility)
        self.term_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"Nhi\u1ec7m k\u1ef3", None))
#endif // QT_CONFIG(accessibility)
        self.label_41.setText(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ecba \u0111i\u1ec3m", None))
        self.venue_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"H\u1ed9i tr\u01b0\u1eddng \u2026", None))
#if QT_CONFIG(accessibility)
        self.venue_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ecba \u0111i\u1ec3m", None))
#endif // QT_CONFIG(accessibility)
        self.label_43.setText(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ecba danh tr\u00ean v\u0103n b\u1ea3n", None))
        self.locality_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"T\u00ean ph\u01b0\u1eddng, kh\u00f4ng ghi ch\u1eef \u201cph\u01b0\u1eddng\u201d", None))
#if QT_CONFIG(accessibility)
        self.locality_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ecba danh tr\u00ean v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.label_45.setText(QCoreApplication.translate("NewCongressPage", u"C\u00e1c phi\u00ean", None))
        self.label_46.setText(QCoreApplication.translate("NewCongressPage", u"Tr\u00f9 b\u1ecb", None))
        self.preparatory_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"13/8/2025", None))
#if QT_CONFIG(accessibility)
        self.preparatory_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"Ng\u00e0y phi\u00ean tr\u00f9 b\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.label_47.setText(QCoreApplication.translate("NewCongressPage", u"Ch\u00ednh th\u1ee9c", None))
        self.official_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"14/8/2025", None))
#if QT_CONFIG(accessibility)
        self.official_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"Ng\u00e0y phi\u00ean ch\u00ednh th\u1ee9c; nhi\u1ec1u ng\u00e0y c\u00e1ch nhau b\u1eb1ng d\u1ea5u ph\u1ea9y", None))
#endif // QT_CONFIG(accessibility)
        self.label_49.setText(QCoreApplication.translate("NewCongressPage", u"Nhi\u1ec1u ng\u00e0y th\u00ec c\u00e1ch nhau b\u1eb1ng d\u1ea5u ph\u1ea9y; phi\u00ean kh\u00f4ng c\u00f3 th\u00ec \u0111\u1ec3 tr\u1ed1ng.", None))
        self.label_51.setText(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ea1i bi\u1ec3u", None))
        self.label_52.setText(QCoreApplication.translate("NewCongressPage", u"\u0110\u01b0\u1ee3c tri\u1ec7u t\u1eadp", None))
        self.summoned_count_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"189", None))
#if QT_CONFIG(accessibility)
        self.summoned_count_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"\u0110\u01b0\u1ee3c tri\u1ec7u t\u1eadp", None))
#endif // QT_CONFIG(accessibility)
        self.label_54.setText(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ea3ng vi\u00ean", None))
        self.member_count_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"1154", None))
#if QT_CONFIG(accessibility)
        self.member_count_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"\u0110\u1ea3ng vi\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.label_56.setText(QCoreApplication.translate("NewCongressPage", u"Chi, \u0111\u1ea3ng b\u1ed9 tr\u1ef1c thu\u1ed9c", None))
        self.branch_count_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"36", None))
#if QT_CONFIG(accessibility)
        self.branch_count_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"Chi, \u0111\u1ea3ng b\u1ed9 tr\u1ef1c thu\u1ed9c", None))
#endif // QT_CONFIG(accessibility)
        self.label_59.setText(QCoreApplication.translate("NewCongressPage", u"Nh\u00e2n s\u1ef1 ch\u1ec9 \u0111\u1ecbnh", None))
        self.label_60.setText(QCoreApplication.translate("NewCongressPage", u"Ban Ch\u1ea5p h\u00e0nh", None))
        self.executive_count_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"27", None))
#if QT_CONFIG(accessibility)
        self.executive_count_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"Ban Ch\u1ea5p h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.label_62.setText(QCoreApplication.translate("NewCongressPage", u"Ban Th\u01b0\u1eddng v\u1ee5", None))
        self.standing_count_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"10", None))
#if QT_CONFIG(accessibility)
        self.standing_count_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"Ban Th\u01b0\u1eddng v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.label_64.setText(QCoreApplication.translate("NewCongressPage", u"\u1ee6y ban Ki\u1ec3m tra", None))
        self.inspection_count_edit.setPlaceholderText(QCoreApplication.translate("NewCongressPage", u"5", None))
#if QT_CONFIG(accessibility)
        self.inspection_count_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"\u1ee6y ban Ki\u1ec3m tra", None))
#endif // QT_CONFIG(accessibility)
        self.label_67.setText(QCoreApplication.translate("NewCongressPage", u"L\u01b0u v\u00e0o t\u1ec7p", None))
#if QT_CONFIG(accessibility)
        self.path_edit.setAccessibleName(QCoreApplication.translate("NewCongressPage", u"T\u1ec7p \u0111\u1ea1i h\u1ed9i", None))
#endif // QT_CONFIG(accessibility)
        self.path_button.setText(QCoreApplication.translate("NewCongressPage", u"Ch\u1ecdn\u2026", None))
#if QT_CONFIG(tooltip)
        self.path_button.setToolTip(QCoreApplication.translate("NewCongressPage", u"Ch\u1ecdn\u2026 (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
        self.found_button.setText(QCoreApplication.translate("NewCongressPage", u"L\u1eadp \u0111\u1ea1i h\u1ed9i", None))
#if QT_CONFIG(tooltip)
        self.found_button.setToolTip(QCoreApplication.translate("NewCongressPage", u"L\u1eadp \u0111\u1ea1i h\u1ed9i (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

