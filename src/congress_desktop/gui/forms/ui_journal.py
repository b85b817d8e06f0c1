# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'journal.ui'
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
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_JournalScreen(object):
    def setupUi(self, JournalScreen):
        if not JournalScreen.objectName():
            JournalScreen.setObjectName(u"JournalScreen")
        JournalScreen.setProperty(u"role", u"ground")
        self.vboxlayout_45 = QVBoxLayout(JournalScreen)
        self.vboxlayout_45.setSpacing(10)
        self.vboxlayout_45.setObjectName(u"vboxlayout_45")
        self.vboxlayout_45.setContentsMargins(24, 16, 24, 16)
        self.hboxlayout_39 = QHBoxLayout()
        self.hboxlayout_39.setSpacing(8)
        self.hboxlayout_39.setObjectName(u"hboxlayout_39")
        self.label_37 = QLabel(JournalScreen)
        self.label_37.setObjectName(u"label_37")
        self.label_37.setProperty(u"role", u"title")

        self.hboxlayout_39.addWidget(self.label_37)

        self.label_38 = QLabel(JournalScreen)
        self.label_38.setObjectName(u"label_38")
        self.label_38.setProperty(u"role", u"subtitle")

        self.hboxlayout_39.addWidget(self.label_38)

        self.spacer_46 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_39.addItem(self.spacer_46)

        self.verify_button = KeyCapButton(JournalScreen)
        self.verify_button.setObjectName(u"verify_button")
        self.verify_button.setProperty(u"icon_name", u"shield-check")
        self.verify_button.setProperty(u"key", u"Ctrl+R")

        self.hboxlayout_39.addWidget(self.verify_button)


        self.vboxlayout_45.addLayout(self.hboxlayout_39)

        self.hboxlayout_40 = QHBoxLayout()
        self.hboxlayout_40.setSpacing(8)
        self.hboxlayout_40.setObjectName(u"hboxlayout_40")
        self.filter_edit = TypingField(JournalScreen)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setMinimumSize(QSize(200, 0))

        self.hboxlayout_40.addWidget(self.filter_edit)

        self.noteworthy_chip = Chip(JournalScreen)
        self.noteworthy_chip.setObjectName(u"noteworthy_chip")
        self.noteworthy_chip.setCheckable(True)
        self.noteworthy_chip.setAutoExclusive(True)

        self.hboxlayout_40.addWidget(self.noteworthy_chip)

        self.all_chip = Chip(JournalScreen)
        self.all_chip.setObjectName(u"all_chip")
        self.all_chip.setCheckable(True)
        self.all_chip.setAutoExclusive(True)

        self.hboxlayout_40.addWidget(self.all_chip)

        self.door_chip = Chip(JournalScreen)
        self.door_chip.setObjectName(u"door_chip")
        self.door_chip.setCheckable(True)
        self.door_chip.setAutoExclusive(True)

        self.hboxlayout_40.addWidget(self.door_chip)

        self.votes_chip = Chip(JournalScreen)
        self.votes_chip.setObjectName(u"votes_chip")
        self.votes_chip.setCheckable(True)
        self.votes_chip.setAutoExclusive(True)

        self.hboxlayout_40.addWidget(self.votes_chip)

        self.withdrawn_chip = Chip(JournalScreen)
        self.withdrawn_chip.setObjectName(u"withdrawn_chip")
        self.withdrawn_chip.setCheckable(True)
        self.withdrawn_chip.setAutoExclusive(True)

        self.hboxlayout_40.addWidget(self.withdrawn_chip)

        self.refused_chip = Chip(JournalScreen)
        self.refused_chip.setObjectName(u"refused_chip")
        self.refused_chip.setCheckable(True)
        self.refused_chip.setAutoExclusive(True)

        self.hboxlayout_40.addWidget(self.refused_chip)

        self.spacer_47 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_40.addItem(self.spacer_47)


        self.vboxlayout_45.addLayout(self.hboxlayout_40)

        self.hboxlayout_44 = QHBoxLayout()
        self.hboxlayout_44.setSpacing(16)
        self.hboxlayout_44.setObjectName(u"hboxlayout_44")
        self.act_view = QTableView(JournalScreen)
        self.act_view.setObjectName(u"act_view")
        self.act_view.setProperty(u"role", u"card")

        self.hboxlayout_44.addWidget(self.act_view)

        self.vboxlayout_43 = QVBoxLayout()
        self.vboxlayout_43.setSpacing(16)
        self.vboxlayout_43.setObjectName(u"vboxlayout_43")
        self.seal_frame = QFrame(JournalScreen)
        self.seal_frame.setObjectName(u"seal_frame")
        self.seal_frame.setProperty(u"role", u"card")
        self.seal_frame.setMinimumSize(QSize(272, 0))
        self.seal_frame.setMaximumSize(QSize(296, 16777215))
        self.vboxlayout_41 = QVBoxLayout(self.seal_frame)
        self.vboxlayout_41.setSpacing(8)
        self.vboxlayout_41.setObjectName(u"vboxlayout_41")
        self.vboxlayout_41.setContentsMargins(16, 16, 16, 16)
        self.seal_label = QLabel(self.seal_frame)
        self.seal_label.setObjectName(u"seal_label")
        self.seal_label.setProperty(u"role", u"heading")
        self.seal_label.setWordWrap(True)

        self.vboxlayout_41.addWidget(self.seal_label)

        self.seal_note_label = QLabel(self.seal_frame)
        self.seal_note_label.setObjectName(u"seal_note_label")
        self.seal_note_label.setProperty(u"role", u"secondary")
        self.seal_note_label.setWordWrap(True)

        self.vboxlayout_41.addWidget(self.seal_note_label)

        self.seal_bar = QProgressBar(self.seal_frame)
        self.seal_bar.setObjectName(u"seal_bar")
        self.seal_bar.setTextVisible(False)

        self.vboxlayout_41.addWidget(self.seal_bar)

        self.stop_button = KeyCapButton(self.seal_frame)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setProperty(u"scale", u"small")

        self.vboxlayout_41.addWidget(self.stop_button)

        self.seal_code_label = QLabel(self.seal_frame)
        self.seal_code_label.setObjectName(u"seal_code_label")
        self.seal_code_label.setProperty(u"role", u"number")

        self.vboxlayout_41.addWidget(self.seal_code_label)


        self.vboxlayout_43.addWidget(self.seal_frame)

        self.act_frame = QFrame(JournalScreen)
        self.act_frame.setObjectName(u"act_frame")
        self.act_frame.setProperty(u"role", u"card")
        self.act_frame.setMinimumSize(QSize(272, 0))
        self.act_frame.setMaximumSize(QSize(296, 16777215))
        self.vboxlayout_42 = QVBoxLayout(self.act_frame)
        self.vboxlayout_42.setSpacing(8)
        self.vboxlayout_42.setObjectName(u"vboxlayout_42")
        self.vboxlayout_42.setContentsMargins(16, 16, 16, 16)
        self.act_title_label = QLabel(self.act_frame)
        self.act_title_label.setObjectName(u"act_title_label")
        self.act_title_label.setProperty(u"role", u"heading")
        self.act_title_label.setWordWrap(True)

        self.vboxlayout_42.addWidget(self.act_title_label)

        self.act_at_label = QLabel(self.act_frame)
        self.act_at_label.setObjectName(u"act_at_label")
        self.act_at_label.setProperty(u"role", u"secondary")
        self.act_at_label.setWordWrap(True)

        self.vboxlayout_42.addWidget(self.act_at_label)

        self.act_subject_label = QLabel(self.act_frame)
        self.act_subject_label.setObjectName(u"act_subject_label")
        self.act_subject_label.setWordWrap(True)

        self.vboxlayout_42.addWidget(self.act_subject_label)

        self.withdraw_button = KeyCapButton(self.act_frame)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setProperty(u"icon_name", u"undo-2")
        self.withdraw_button.setProperty(u"key", u"Delete")

        self.vboxlayout_42.addWidget(self.withdraw_button)

        self.act_error = FieldError(self.act_frame)
        self.act_error.setObjectName(u"act_error")

        self.vboxlayout_42.addWidget(self.act_error)


        self.vboxlayout_43.addWidget(self.act_frame)

        self.spacer_48 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_43.addItem(self.spacer_48)


        self.hboxlayout_44.addLayout(self.vboxlayout_43)

        self.hboxlayout_44.setStretch(0, 1)

        self.vboxlayout_45.addLayout(self.hboxlayout_44)

        self.vboxlayout_45.setStretch(2, 1)
        QWidget.setTabOrder(self.filter_edit, self.act_view)
        QWidget.setTabOrder(self.act_view, self.withdraw_button)
        QWidget.setTabOrder(self.withdraw_button, self.verify_button)

        self.retranslateUi(JournalScreen)

        QMetaObject.connectSlotsByName(JournalScreen)
    # setupUi

    def retranslateUi(self, JournalScreen):
        self.label_37.setText(QCoreApplication.translate("JournalScreen", u"Nh\u1eadt k\u00fd", None))
        self.label_38.setText(QCoreApplication.translate("JournalScreen", u"Ch\u1ec9 ghi th\u00eam, kh\u00f4ng s\u1eeda, kh\u00f4ng x\u00f3a", None))
        self.verify_button.setText(QCoreApplication.translate("JournalScreen", u"Ki\u1ec3m tra ni\u00eam phong", None))
#if QT_CONFIG(tooltip)
        self.verify_button.setToolTip(QCoreApplication.translate("JournalScreen", u"Ki\u1ec3m tra ni\u00eam phong (Ctrl+R)", None))
#endif // QT_CONFIG(tooltip)
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("JournalScreen", u"L\u1ecdc: t\u00ean, th\u1ebb, vi\u1ec7c, l\u00fd do", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("JournalScreen", u"L\u1ecdc nh\u1eadt k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.noteworthy_chip.setText(QCoreApplication.translate("JournalScreen", u"\u0110\u00e1ng ch\u00fa \u00fd", None))
        self.all_chip.setText(QCoreApplication.translate("JournalScreen", u"T\u1ea5t c\u1ea3", None))
        self.door_chip.setText(QCoreApplication.translate("JournalScreen", u"\u0110i\u1ec3m danh", None))
        self.votes_chip.setText(QCoreApplication.translate("JournalScreen", u"Bi\u1ec3u quy\u1ebft", None))
        self.withdrawn_chip.setText(QCoreApplication.translate("JournalScreen", u"R\u00fat l\u1ea1i", None))
        self.refused_chip.setText(QCoreApplication.translate("JournalScreen", u"T\u1eeb ch\u1ed1i", None))
#if QT_CONFIG(accessibility)
        self.act_view.setAccessibleName(QCoreApplication.translate("JournalScreen", u"C\u00e1c vi\u1ec7c \u0111\u00e3 ghi", None))
#endif // QT_CONFIG(accessibility)
        self.seal_label.setText(QCoreApplication.translate("JournalScreen", u"Ni\u00eam phong ch\u01b0a ki\u1ec3m tra", None))
        self.seal_note_label.setText(QCoreApplication.translate("JournalScreen", u"Ctrl+R \u0111\u1ecdc l\u1ea1i to\u00e0n b\u1ed9 nh\u1eadt k\u00fd v\u00e0 d\u1ef1ng l\u1ea1i s\u1ed1 li\u1ec7u t\u1eeb \u0111\u1ea7u.", None))
        self.stop_button.setText(QCoreApplication.translate("JournalScreen", u"D\u1eebng ki\u1ec3m tra", None))
#if QT_CONFIG(tooltip)
        self.stop_button.setToolTip(QCoreApplication.translate("JournalScreen", u"D\u1eebng ki\u1ec3m tra", None))
#endif // QT_CONFIG(tooltip)
        self.seal_code_label.setText("")
        self.act_title_label.setText("")
        self.act_at_label.setText("")
        self.act_subject_label.setText("")
        self.withdraw_button.setText(QCoreApplication.translate("JournalScreen", u"R\u00fat l\u1ea1i vi\u1ec7c n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.withdraw_button.setToolTip(QCoreApplication.translate("JournalScreen", u"R\u00fat l\u1ea1i vi\u1ec7c n\u00e0y (Delete)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

