# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pictures.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QProgressBar, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.portrait import Portrait

class Ui_PicturesDialog(object):
    def setupUi(self, PicturesDialog):
        if not PicturesDialog.objectName():
            PicturesDialog.setObjectName(u"PicturesDialog")
        PicturesDialog.setMinimumSize(QSize(940, 0))
        self.vboxlayout_0 = QVBoxLayout(PicturesDialog)
        self.vboxlayout_0.setSpacing(12)
        self.vboxlayout_0.setObjectName(u"vboxlayout_0")
        self.vboxlayout_0.setContentsMargins(24, 24, 24, 24)
        self.title_label = QLabel(PicturesDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"matter")

        self.vboxlayout_0.addWidget(self.title_label)

        self.hint_label = QLabel(PicturesDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"secondary")
        self.hint_label.setWordWrap(True)

        self.vboxlayout_0.addWidget(self.hint_label)

        self.person_frame = QFrame(PicturesDialog)
        self.person_frame.setObjectName(u"person_frame")
        self.person_frame.setProperty(u"role", u"card")
        self.hboxlayout_1 = QHBoxLayout(self.person_frame)
        self.hboxlayout_1.setSpacing(12)
        self.hboxlayout_1.setObjectName(u"hboxlayout_1")
        self.hboxlayout_1.setContentsMargins(12, 12, 12, 12)
        self.person_portrait = Portrait(self.person_frame)
        self.person_portrait.setObjectName(u"person_portrait")
        self.person_portrait.setMinimumSize(QSize(72, 96))
        self.person_portrait.setMaximumSize(QSize(72, 96))

        self.hboxlayout_1.addWidget(self.person_portrait)

        self.vboxlayout_1 = QVBoxLayout()
        self.vboxlayout_1.setSpacing(4)
        self.vboxlayout_1.setObjectName(u"vboxlayout_1")
        self.spacer_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_1.addItem(self.spacer_1)

        self.person_label = QLabel(self.person_frame)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"heading")
        self.person_label.setWordWrap(True)

        self.vboxlayout_1.addWidget(self.person_label)

        self.person_state_label = QLabel(self.person_frame)
        self.person_state_label.setObjectName(u"person_state_label")
        self.person_state_label.setProperty(u"role", u"secondary")
        self.person_state_label.setWordWrap(True)

        self.vboxlayout_1.addWidget(self.person_state_label)

        self.spacer_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_1.addItem(self.spacer_2)


        self.hboxlayout_1.addLayout(self.vboxlayout_1)

        self.choose_button = KeyCapButton(self.person_frame)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setProperty(u"icon_name", u"file-plus")
        self.choose_button.setProperty(u"key", u"Ctrl+M")

        self.hboxlayout_1.addWidget(self.choose_button)

        self.remove_button = KeyCapButton(self.person_frame)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"icon_name", u"x")

        self.hboxlayout_1.addWidget(self.remove_button)

        self.hboxlayout_1.setStretch(1, 1)

        self.vboxlayout_0.addWidget(self.person_frame)

        self.hboxlayout_3 = QHBoxLayout()
        self.hboxlayout_3.setSpacing(12)
        self.hboxlayout_3.setObjectName(u"hboxlayout_3")
        self.folder_button = KeyCapButton(PicturesDialog)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"icon_name", u"folder-open")
        self.folder_button.setProperty(u"key", u"Ctrl+O")

        self.hboxlayout_3.addWidget(self.folder_button)

        self.count_label = QLabel(PicturesDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"strong")
        self.count_label.setWordWrap(True)

        self.hboxlayout_3.addWidget(self.count_label)

        self.hboxlayout_3.setStretch(1, 1)

        self.vboxlayout_0.addLayout(self.hboxlayout_3)

        self.progress_bar = QProgressBar(PicturesDialog)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.vboxlayout_0.addWidget(self.progress_bar)

        self.page_error = FieldError(PicturesDialog)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_0.addWidget(self.page_error)

        self.hboxlayout_2 = QHBoxLayout()
        self.hboxlayout_2.setSpacing(12)
        self.hboxlayout_2.setObjectName(u"hboxlayout_2")
        self.file_view = QTableView(PicturesDialog)
        self.file_view.setObjectName(u"file_view")
        self.file_view.setProperty(u"role", u"card")
        self.file_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.file_view.setMinimumSize(QSize(0, 240))

        self.hboxlayout_2.addWidget(self.file_view)

        self.vboxlayout_2 = QVBoxLayout()
        self.vboxlayout_2.setSpacing(8)
        self.vboxlayout_2.setObjectName(u"vboxlayout_2")
        self.file_portrait = Portrait(PicturesDialog)
        self.file_portrait.setObjectName(u"file_portrait")
        self.file_portrait.setMinimumSize(QSize(150, 200))
        self.file_portrait.setMaximumSize(QSize(150, 200))

        self.vboxlayout_2.addWidget(self.file_portrait)

        self.file_label = QLabel(PicturesDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"role", u"secondary")
        self.file_label.setWordWrap(True)

        self.vboxlayout_2.addWidget(self.file_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_2.addItem(self.spacer_3)


        self.hboxlayout_2.addLayout(self.vboxlayout_2)

        self.hboxlayout_2.setStretch(0, 1)

        self.vboxlayout_0.addLayout(self.hboxlayout_2)

        self.hboxlayout_4 = QHBoxLayout()
        self.hboxlayout_4.setSpacing(8)
        self.hboxlayout_4.setObjectName(u"hboxlayout_4")
        self.saved_label = QLabel(PicturesDialog)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"secondary")

        self.hboxlayout_4.addWidget(self.saved_label)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_4.addItem(self.spacer_4)

        self.close_button = KeyCapButton(PicturesDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"key", u"Esc")

        self.hboxlayout_4.addWidget(self.close_button)

        self.save_button = KeyCapButton(PicturesDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_4.addWidget(self.save_button)


        self.vboxlayout_0.addLayout(self.hboxlayout_4)

        self.vboxlayout_0.setStretch(6, 1)
        QWidget.setTabOrder(self.choose_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.file_view)
        QWidget.setTabOrder(self.file_view, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(PicturesDialog)

        QMetaObject.connectSlotsByName(PicturesDialog)
    # setupUi

    def retranslateUi(self, PicturesDialog):
        PicturesDialog.setWindowTitle(QCoreApplication.translate("PicturesDialog", u"\u1ea2nh \u0111\u1ea1i bi\u1ec3u", None))
        self.title_label.setText(QCoreApplication.translate("PicturesDialog", u"\u1ea2nh \u0111\u1ea1i bi\u1ec3u", None))
        self.hint_label.setText(QCoreApplication.translate("PicturesDialog", u"\u1ea2nh hi\u1ec7n \u1edf c\u1eeda khi b\u1eadt \u201cH\u1ecfi tr\u01b0\u1edbc khi cho v\u00e0o\u201d. \u1ea2nh \u0111\u01b0\u1ee3c thu nh\u1ecf v\u00e0 gi\u1eef ngay trong t\u1ec7p \u0111\u1ea1i h\u1ed9i.", None))
        self.person_label.setText("")
        self.person_state_label.setText("")
        self.choose_button.setText(QCoreApplication.translate("PicturesDialog", u"Ch\u1ecdn \u1ea3nh\u2026", None))
#if QT_CONFIG(tooltip)
        self.choose_button.setToolTip(QCoreApplication.translate("PicturesDialog", u"Ch\u1ecdn \u1ea3nh c\u1ee7a \u0111\u1ed3ng ch\u00ed n\u00e0y (Ctrl+M)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("PicturesDialog", u"B\u1ecf \u1ea3nh", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("PicturesDialog", u"B\u1ecf \u1ea3nh c\u1ee7a \u0111\u1ed3ng ch\u00ed n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.folder_button.setText(QCoreApplication.translate("PicturesDialog", u"Ch\u1ecdn th\u01b0 m\u1ee5c \u1ea3nh\u2026", None))
#if QT_CONFIG(tooltip)
        self.folder_button.setToolTip(QCoreApplication.translate("PicturesDialog", u"Ch\u1ecdn th\u01b0 m\u1ee5c \u1ea3nh\u2026 (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("PicturesDialog", u"\u0110ang \u0111\u1ecdc \u1ea3nh", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.file_view.setAccessibleName(QCoreApplication.translate("PicturesDialog", u"C\u00e1c t\u1ec7p \u1ea3nh trong th\u01b0 m\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.file_label.setText("")
        self.saved_label.setText("")
        self.close_button.setText(QCoreApplication.translate("PicturesDialog", u"\u0110\u00f3ng", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("PicturesDialog", u"\u0110\u00f3ng (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("PicturesDialog", u"Ghi", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("PicturesDialog", u"Ghi (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

