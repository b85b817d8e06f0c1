# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'roll_import.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QProgressBar, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import (Chip, KeyCapButton)
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.marks import (ElidedLabel, KeyCap)

class Ui_RollImportScreen(object):
    def setupUi(self, RollImportScreen):
        if not RollImportScreen.objectName():
            RollImportScreen.setObjectName(u"RollImportScreen")
        RollImportScreen.setProperty(u"role", u"ground")
        self.vboxlayout_66 = QVBoxLayout(RollImportScreen)
        self.vboxlayout_66.setSpacing(10)
        self.vboxlayout_66.setObjectName(u"vboxlayout_66")
        self.vboxlayout_66.setContentsMargins(24, 16, 24, 16)
        self.hboxlayout_51 = QHBoxLayout()
        self.hboxlayout_51.setSpacing(8)
        self.hboxlayout_51.setObjectName(u"hboxlayout_51")
        self.title_label = QLabel(RollImportScreen)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.hboxlayout_51.addWidget(self.title_label)

        self.source_label = ElidedLabel(RollImportScreen)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"subtitle")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.source_label.sizePolicy().hasHeightForWidth())
        self.source_label.setSizePolicy(sizePolicy)

        self.hboxlayout_51.addWidget(self.source_label)

        self.spacer_67 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_51.addItem(self.spacer_67)

        self.choose_button = KeyCapButton(RollImportScreen)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setProperty(u"icon_name", u"folder-open")
        self.choose_button.setProperty(u"key", u"Ctrl+O")

        self.hboxlayout_51.addWidget(self.choose_button)

        self.leave_button = KeyCapButton(RollImportScreen)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setProperty(u"icon_name", u"x")
        self.leave_button.setProperty(u"key", u"Esc")

        self.hboxlayout_51.addWidget(self.leave_button)


        self.vboxlayout_66.addLayout(self.hboxlayout_51)

        self.page_error = FieldError(RollImportScreen)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_66.addWidget(self.page_error)

        self.progress_frame = QFrame(RollImportScreen)
        self.progress_frame.setObjectName(u"progress_frame")
        self.progress_frame.setProperty(u"role", u"box")
        self.hboxlayout_52 = QHBoxLayout(self.progress_frame)
        self.hboxlayout_52.setSpacing(8)
        self.hboxlayout_52.setObjectName(u"hboxlayout_52")
        self.hboxlayout_52.setContentsMargins(16, 8, 16, 8)
        self.progress_label = QLabel(self.progress_frame)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setProperty(u"role", u"strong")

        self.hboxlayout_52.addWidget(self.progress_label)

        self.progress_bar = QProgressBar(self.progress_frame)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.hboxlayout_52.addWidget(self.progress_bar)

        self.stop_button = KeyCapButton(self.progress_frame)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setProperty(u"scale", u"small")

        self.hboxlayout_52.addWidget(self.stop_button)


        self.vboxlayout_66.addWidget(self.progress_frame)

        self.hboxlayout_55 = QHBoxLayout()
        self.hboxlayout_55.setSpacing(6)
        self.hboxlayout_55.setObjectName(u"hboxlayout_55")
        self.look_chip = Chip(RollImportScreen)
        self.look_chip.setObjectName(u"look_chip")
        self.look_chip.setCheckable(True)
        self.look_chip.setAutoExclusive(True)

        self.hboxlayout_55.addWidget(self.look_chip)

        self.new_chip = Chip(RollImportScreen)
        self.new_chip.setObjectName(u"new_chip")
        self.new_chip.setCheckable(True)
        self.new_chip.setAutoExclusive(True)

        self.hboxlayout_55.addWidget(self.new_chip)

        self.changed_chip = Chip(RollImportScreen)
        self.changed_chip.setObjectName(u"changed_chip")
        self.changed_chip.setCheckable(True)
        self.changed_chip.setAutoExclusive(True)

        self.hboxlayout_55.addWidget(self.changed_chip)

        self.same_chip = Chip(RollImportScreen)
        self.same_chip.setObjectName(u"same_chip")
        self.same_chip.setCheckable(True)
        self.same_chip.setAutoExclusive(True)

        self.hboxlayout_55.addWidget(self.same_chip)

        self.warning_chip = Chip(RollImportScreen)
        self.warning_chip.setObjectName(u"warning_chip")
        self.warning_chip.setCheckable(True)
        self.warning_chip.setAutoExclusive(True)

        self.hboxlayout_55.addWidget(self.warning_chip)

        self.error_chip = Chip(RollImportScreen)
        self.error_chip.setObjectName(u"error_chip")
        self.error_chip.setCheckable(True)
        self.error_chip.setAutoExclusive(True)

        self.hboxlayout_55.addWidget(self.error_chip)

        self.aside_chip = Chip(RollImportScreen)
        self.aside_chip.setObjectName(u"aside_chip")
        self.aside_chip.setCheckable(True)
        self.aside_chip.setAutoExclusive(True)

        self.hboxlayout_55.addWidget(self.aside_chip)

        self.spacer_68 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_55.addItem(self.spacer_68)

        self.label_53 = QLabel(RollImportScreen)
        self.label_53.setObjectName(u"label_53")
        self.label_53.setProperty(u"role", u"hint")

        self.hboxlayout_55.addWidget(self.label_53)

        self.delete_cap = KeyCap(RollImportScreen)
        self.delete_cap.setObjectName(u"delete_cap")

        self.hboxlayout_55.addWidget(self.delete_cap)

        self.label_54 = QLabel(RollImportScreen)
        self.label_54.setObjectName(u"label_54")
        self.label_54.setProperty(u"role", u"hint")

        self.hboxlayout_55.addWidget(self.label_54)

        self.next_cap = KeyCap(RollImportScreen)
        self.next_cap.setObjectName(u"next_cap")

        self.hboxlayout_55.addWidget(self.next_cap)


        self.vboxlayout_66.addLayout(self.hboxlayout_55)

        self.hboxlayout_65 = QHBoxLayout()
        self.hboxlayout_65.setSpacing(16)
        self.hboxlayout_65.setObjectName(u"hboxlayout_65")
        self.vboxlayout_58 = QVBoxLayout()
        self.vboxlayout_58.setSpacing(12)
        self.vboxlayout_58.setObjectName(u"vboxlayout_58")
        self.row_view = QTableView(RollImportScreen)
        self.row_view.setObjectName(u"row_view")
        self.row_view.setProperty(u"role", u"card")

        self.vboxlayout_58.addWidget(self.row_view)

        self.hboxlayout_57 = QHBoxLayout()
        self.hboxlayout_57.setSpacing(12)
        self.hboxlayout_57.setObjectName(u"hboxlayout_57")
        self.apply_button = KeyCapButton(RollImportScreen)
        self.apply_button.setObjectName(u"apply_button")
        self.apply_button.setProperty(u"role", u"main")
        self.apply_button.setProperty(u"scale", u"large")
        self.apply_button.setProperty(u"icon_name", u"check")
        self.apply_button.setProperty(u"key", u"Enter")

        self.hboxlayout_57.addWidget(self.apply_button)

        self.who_button = KeyCapButton(RollImportScreen)
        self.who_button.setObjectName(u"who_button")
        self.who_button.setProperty(u"scale", u"large")
        self.who_button.setProperty(u"icon_name", u"users")
        self.who_button.setProperty(u"key", u"F2")

        self.hboxlayout_57.addWidget(self.who_button)

        self.once_label = QLabel(RollImportScreen)
        self.once_label.setObjectName(u"once_label")
        self.once_label.setProperty(u"role", u"hint")
        self.once_label.setWordWrap(True)

        self.hboxlayout_57.addWidget(self.once_label)

        self.hboxlayout_57.setStretch(2, 1)

        self.vboxlayout_58.addLayout(self.hboxlayout_57)


        self.hboxlayout_65.addLayout(self.vboxlayout_58)

        self.vboxlayout_64 = QVBoxLayout()
        self.vboxlayout_64.setSpacing(16)
        self.vboxlayout_64.setObjectName(u"vboxlayout_64")
        self.counts_frame = QFrame(RollImportScreen)
        self.counts_frame.setObjectName(u"counts_frame")
        self.counts_frame.setProperty(u"role", u"card")
        self.counts_frame.setMinimumSize(QSize(280, 0))
        self.counts_frame.setMaximumSize(QSize(300, 16777215))
        self.vboxlayout_60 = QVBoxLayout(self.counts_frame)
        self.vboxlayout_60.setSpacing(6)
        self.vboxlayout_60.setObjectName(u"vboxlayout_60")
        self.vboxlayout_60.setContentsMargins(16, 12, 16, 12)
        self.label_59 = QLabel(self.counts_frame)
        self.label_59.setObjectName(u"label_59")
        self.label_59.setProperty(u"role", u"heading")

        self.vboxlayout_60.addWidget(self.label_59)

        self.counts_label = QLabel(self.counts_frame)
        self.counts_label.setObjectName(u"counts_label")
        self.counts_label.setMinimumSize(QSize(0, 164))
        self.counts_label.setTextFormat(Qt.TextFormat.RichText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.counts_label.sizePolicy().hasHeightForWidth())
        self.counts_label.setSizePolicy(sizePolicy1)

        self.vboxlayout_60.addWidget(self.counts_label)

        self.total_layout = QHBoxLayout()
        self.total_layout.setSpacing(8)
        self.total_layout.setObjectName(u"total_layout")
        self.total_label = QLabel(self.counts_frame)
        self.total_label.setObjectName(u"total_label")
        self.total_label.setProperty(u"role", u"number")

        self.total_layout.addWidget(self.total_label)

        self.share_label = QLabel(self.counts_frame)
        self.share_label.setObjectName(u"share_label")
        self.share_label.setProperty(u"role", u"secondary")
        self.share_label.setWordWrap(True)

        self.total_layout.addWidget(self.share_label)

        self.total_layout.setStretch(1, 1)

        self.vboxlayout_60.addLayout(self.total_layout)


        self.vboxlayout_64.addWidget(self.counts_frame)

        self.help_frame = QFrame(RollImportScreen)
        self.help_frame.setObjectName(u"help_frame")
        self.help_frame.setProperty(u"role", u"card")
        self.help_frame.setMinimumSize(QSize(280, 0))
        self.help_frame.setMaximumSize(QSize(300, 16777215))
        self.vboxlayout_63 = QVBoxLayout(self.help_frame)
        self.vboxlayout_63.setSpacing(6)
        self.vboxlayout_63.setObjectName(u"vboxlayout_63")
        self.vboxlayout_63.setContentsMargins(16, 12, 16, 12)
        self.label_61 = QLabel(self.help_frame)
        self.label_61.setObjectName(u"label_61")
        self.label_61.setProperty(u"role", u"heading")

        self.vboxlayout_63.addWidget(self.label_61)

        self.remarks_button = KeyCapButton(self.help_frame)
        self.remarks_button.setObjectName(u"remarks_button")
        self.remarks_button.setProperty(u"scale", u"small")
        self.remarks_button.setProperty(u"icon_name", u"file-spreadsheet")
        self.remarks_button.setProperty(u"key", u"Ctrl+L")

        self.vboxlayout_63.addWidget(self.remarks_button)

        self.again_button = KeyCapButton(self.help_frame)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setProperty(u"scale", u"small")
        self.again_button.setProperty(u"icon_name", u"refresh-cw")
        self.again_button.setProperty(u"key", u"Ctrl+R")

        self.vboxlayout_63.addWidget(self.again_button)

        self.columns_button = KeyCapButton(self.help_frame)
        self.columns_button.setObjectName(u"columns_button")
        self.columns_button.setProperty(u"scale", u"small")
        self.columns_button.setProperty(u"icon_name", u"filter")
        self.columns_button.setProperty(u"key", u"F4")

        self.vboxlayout_63.addWidget(self.columns_button)

        self.saved_label = QLabel(self.help_frame)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"hint")
        self.saved_label.setWordWrap(True)

        self.vboxlayout_63.addWidget(self.saved_label)


        self.vboxlayout_64.addWidget(self.help_frame)

        self.spacer_69 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_64.addItem(self.spacer_69)


        self.hboxlayout_65.addLayout(self.vboxlayout_64)

        self.hboxlayout_65.setStretch(0, 1)

        self.vboxlayout_66.addLayout(self.hboxlayout_65)

        self.vboxlayout_66.setStretch(4, 1)
        QWidget.setTabOrder(self.row_view, self.apply_button)
        QWidget.setTabOrder(self.apply_button, self.remarks_button)
        QWidget.setTabOrder(self.remarks_button, self.again_button)
        QWidget.setTabOrder(self.again_button, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.leave_button)

        self.retranslateUi(RollImportScreen)

        QMetaObject.connectSlotsByName(RollImportScreen)
    # setupUi

    def retranslateUi(self, RollImportScreen):
        self.title_label.setText(QCoreApplication.translate("RollImportScreen", u"Xem tr\u01b0\u1edbc khi nh\u1eadp", None))
        self.source_label.setText("")
        self.choose_button.setText(QCoreApplication.translate("RollImportScreen", u"Ch\u1ecdn t\u1ec7p", None))
#if QT_CONFIG(tooltip)
        self.choose_button.setToolTip(QCoreApplication.translate("RollImportScreen", u"Ch\u1ecdn t\u1ec7p (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
        self.leave_button.setText(QCoreApplication.translate("RollImportScreen", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.leave_button.setToolTip(QCoreApplication.translate("RollImportScreen", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.progress_label.setText(QCoreApplication.translate("RollImportScreen", u"\u0110ang \u0111\u1ecdc t\u1ec7p\u2026", None))
        self.stop_button.setText(QCoreApplication.translate("RollImportScreen", u"D\u1eebng \u0111\u1ecdc", None))
#if QT_CONFIG(tooltip)
        self.stop_button.setToolTip(QCoreApplication.translate("RollImportScreen", u"D\u1eebng \u0111\u1ecdc", None))
#endif // QT_CONFIG(tooltip)
        self.look_chip.setText(QCoreApplication.translate("RollImportScreen", u"C\u1ea7n xem", None))
        self.new_chip.setText(QCoreApplication.translate("RollImportScreen", u"M\u1edbi", None))
        self.changed_chip.setText(QCoreApplication.translate("RollImportScreen", u"Thay \u0111\u1ed5i", None))
        self.same_chip.setText(QCoreApplication.translate("RollImportScreen", u"Gi\u1eef nguy\u00ean", None))
        self.warning_chip.setText(QCoreApplication.translate("RollImportScreen", u"C\u1ea3nh b\u00e1o", None))
        self.error_chip.setText(QCoreApplication.translate("RollImportScreen", u"L\u1ed7i", None))
        self.aside_chip.setText(QCoreApplication.translate("RollImportScreen", u"\u0110\u1ec3 ri\u00eang", None))
        self.label_53.setText(QCoreApplication.translate("RollImportScreen", u"\u0110\u1ec3 ri\u00eang", None))
        self.label_54.setText(QCoreApplication.translate("RollImportScreen", u"K\u1ebf ti\u1ebfp", None))
#if QT_CONFIG(accessibility)
        self.row_view.setAccessibleName(QCoreApplication.translate("RollImportScreen", u"C\u00e1c d\u00f2ng c\u1ee7a t\u1ec7p", None))
#endif // QT_CONFIG(accessibility)
        self.apply_button.setText(QCoreApplication.translate("RollImportScreen", u"Nh\u1eadp", None))
#if QT_CONFIG(tooltip)
        self.apply_button.setToolTip(QCoreApplication.translate("RollImportScreen", u"Nh\u1eadp (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.who_button.setText(QCoreApplication.translate("RollImportScreen", u"Ch\u1ecdn \u0111\u00fang ng\u01b0\u1eddi", None))
#if QT_CONFIG(tooltip)
        self.who_button.setToolTip(QCoreApplication.translate("RollImportScreen", u"Ch\u1ecdn d\u00f2ng n\u00e0y l\u00e0 ai trong nh\u1eefng ng\u01b0\u1eddi tr\u00f9ng t\u00ean (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.once_label.setText(QCoreApplication.translate("RollImportScreen", u"Ghi m\u1ed9t l\u1ea7n, \u0111\u1ee7 c\u00e1c d\u00f2ng ho\u1eb7c kh\u00f4ng d\u00f2ng n\u00e0o. R\u00fat l\u1ea1i \u0111\u01b0\u1ee3c b\u1eb1ng Ctrl+Z.", None))
        self.label_59.setText(QCoreApplication.translate("RollImportScreen", u"N\u1ebfu nh\u1eadp b\u00e2y gi\u1edd", None))
        self.counts_label.setText("")
        self.total_label.setText("")
        self.share_label.setText("")
        self.label_61.setText(QCoreApplication.translate("RollImportScreen", u"S\u1eeda t\u1ec7p r\u1ed3i \u0111\u1ecdc l\u1ea1i", None))
        self.remarks_button.setText(QCoreApplication.translate("RollImportScreen", u"L\u01b0u t\u1ec7p c\u00f3 c\u1ed9t \u201cL\u1ed7i\u201d", None))
#if QT_CONFIG(tooltip)
        self.remarks_button.setToolTip(QCoreApplication.translate("RollImportScreen", u"L\u01b0u t\u1ec7p c\u00f3 c\u1ed9t \u201cL\u1ed7i\u201d ghi t\u1eebng \u00f4 v\u00e0 l\u00fd do, s\u1eeda ngay trong Excel r\u1ed3i \u0111\u1ecdc l\u1ea1i (Ctrl+L)", None))
#endif // QT_CONFIG(tooltip)
        self.again_button.setText(QCoreApplication.translate("RollImportScreen", u"\u0110\u1ecdc l\u1ea1i t\u1ec7p", None))
#if QT_CONFIG(tooltip)
        self.again_button.setToolTip(QCoreApplication.translate("RollImportScreen", u"\u0110\u1ecdc l\u1ea1i t\u1ec7p (Ctrl+R)", None))
#endif // QT_CONFIG(tooltip)
        self.columns_button.setText(QCoreApplication.translate("RollImportScreen", u"C\u00e1c c\u1ed9t c\u1ee7a t\u1ec7p", None))
#if QT_CONFIG(tooltip)
        self.columns_button.setToolTip(QCoreApplication.translate("RollImportScreen", u"Xem v\u00e0 \u0111\u1ed5i \u00fd ngh\u0129a c\u00e1c c\u1ed9t (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.saved_label.setText("")
        pass
    # retranslateUi

