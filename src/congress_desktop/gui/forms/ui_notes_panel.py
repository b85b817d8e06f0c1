# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notes_panel.ui'
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
    QListView, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.screens.programme.note_edit import NoteEdit
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.marks import (ElidedLabel, KeyCap)

class Ui_NotesPanel(object):
    def setupUi(self, NotesPanel):
        if not NotesPanel.objectName():
            NotesPanel.setObjectName(u"NotesPanel")
        NotesPanel.setProperty(u"role", u"card")
        self.vbox_notes_1 = QVBoxLayout(NotesPanel)
        self.vbox_notes_1.setSpacing(6)
        self.vbox_notes_1.setObjectName(u"vbox_notes_1")
        self.vbox_notes_1.setContentsMargins(16, 12, 16, 12)
        self.hbox_notes_2 = QHBoxLayout()
        self.hbox_notes_2.setSpacing(8)
        self.hbox_notes_2.setObjectName(u"hbox_notes_2")
        self.label_notes_3 = QLabel(NotesPanel)
        self.label_notes_3.setObjectName(u"label_notes_3")
        self.label_notes_3.setProperty(u"role", u"heading")

        self.hbox_notes_2.addWidget(self.label_notes_3)

        self.notes_cap = KeyCap(NotesPanel)
        self.notes_cap.setObjectName(u"notes_cap")

        self.hbox_notes_2.addWidget(self.notes_cap)

        self.spacer_notes_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_notes_2.addItem(self.spacer_notes_4)

        self.saved_label = QLabel(NotesPanel)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"secondary")

        self.hbox_notes_2.addWidget(self.saved_label)


        self.vbox_notes_1.addLayout(self.hbox_notes_2)

        self.item_label = ElidedLabel(NotesPanel)
        self.item_label.setObjectName(u"item_label")
        self.item_label.setProperty(u"role", u"secondary")

        self.vbox_notes_1.addWidget(self.item_label)

        self.note_edit = NoteEdit(NotesPanel)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 76))
        self.note_edit.setMaximumSize(QSize(16777215, 110))

        self.vbox_notes_1.addWidget(self.note_edit)

        self.note_error = FieldError(NotesPanel)
        self.note_error.setObjectName(u"note_error")

        self.vbox_notes_1.addWidget(self.note_error)

        self.note_view = QListView(NotesPanel)
        self.note_view.setObjectName(u"note_view")
        self.note_view.setProperty(u"role", u"card")
        self.note_view.setMinimumSize(QSize(0, 48))

        self.vbox_notes_1.addWidget(self.note_view)

        self.vbox_notes_1.setStretch(4, 1)
        QWidget.setTabOrder(self.note_edit, self.note_view)

        self.retranslateUi(NotesPanel)

        QMetaObject.connectSlotsByName(NotesPanel)
    # setupUi

    def retranslateUi(self, NotesPanel):
        self.label_notes_3.setText(QCoreApplication.translate("NotesPanel", u"Ghi ch\u00e9p", None))
        self.saved_label.setText("")
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("NotesPanel", u"Ghi ch\u00e9p v\u1ec1 m\u1ee5c \u0111ang di\u1ec5n ra", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.note_view.setAccessibleName(QCoreApplication.translate("NotesPanel", u"C\u00e1c ghi ch\u00e9p c\u1ee7a m\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

