# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'board.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QStackedWidget, QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.screens.check_in.board_tables import FilterField
from congress_desktop.gui.screens.check_in.curve import ArrivalCurve
from congress_desktop.gui.screens.check_in.paper_entry import PaperEntry
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.marks import Pill
from congress_desktop.gui.widgets.seat_plan import (SeatLegend, SeatPlanView)

class Ui_BoardPage(object):
    def setupUi(self, BoardPage):
        if not BoardPage.objectName():
            BoardPage.setObjectName(u"BoardPage")
        BoardPage.setProperty(u"role", u"ground")
        self.vboxlayout_37 = QVBoxLayout(BoardPage)
        self.vboxlayout_37.setSpacing(12)
        self.vboxlayout_37.setObjectName(u"vboxlayout_37")
        self.vboxlayout_37.setContentsMargins(24, 16, 24, 16)
        self.hboxlayout_35 = QHBoxLayout()
        self.hboxlayout_35.setSpacing(12)
        self.hboxlayout_35.setObjectName(u"hboxlayout_35")
        self.label_34 = QLabel(BoardPage)
        self.label_34.setObjectName(u"label_34")
        self.label_34.setProperty(u"role", u"title")

        self.hboxlayout_35.addWidget(self.label_34)

        self.sitting_label = QLabel(BoardPage)
        self.sitting_label.setObjectName(u"sitting_label")
        self.sitting_label.setProperty(u"role", u"subtitle")

        self.hboxlayout_35.addWidget(self.sitting_label)

        self.spacer_38 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_35.addItem(self.spacer_38)

        self.back_button = KeyCapButton(BoardPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"icon_name", u"scan-line")
        self.back_button.setProperty(u"key", u"Esc")

        self.hboxlayout_35.addWidget(self.back_button)


        self.vboxlayout_37.addLayout(self.hboxlayout_35)

        self.hboxlayout_36 = QHBoxLayout()
        self.hboxlayout_36.setSpacing(8)
        self.hboxlayout_36.setObjectName(u"hboxlayout_36")
        self.board_button = KeyCapButton(BoardPage)
        self.board_button.setObjectName(u"board_button")
        self.board_button.setProperty(u"role", u"chip")
        self.board_button.setProperty(u"scale", u"small")
        self.board_button.setProperty(u"key", u"Alt+1")
        self.board_button.setCheckable(True)
        self.board_button.setAutoExclusive(True)

        self.hboxlayout_36.addWidget(self.board_button)

        self.missing_button = KeyCapButton(BoardPage)
        self.missing_button.setObjectName(u"missing_button")
        self.missing_button.setProperty(u"role", u"chip")
        self.missing_button.setProperty(u"scale", u"small")
        self.missing_button.setProperty(u"key", u"Alt+2")
        self.missing_button.setCheckable(True)
        self.missing_button.setAutoExclusive(True)

        self.hboxlayout_36.addWidget(self.missing_button)

        self.refused_button = KeyCapButton(BoardPage)
        self.refused_button.setObjectName(u"refused_button")
        self.refused_button.setProperty(u"role", u"chip")
        self.refused_button.setProperty(u"scale", u"small")
        self.refused_button.setProperty(u"key", u"Alt+3")
        self.refused_button.setCheckable(True)
        self.refused_button.setAutoExclusive(True)

        self.hboxlayout_36.addWidget(self.refused_button)

        self.paper_button = KeyCapButton(BoardPage)
        self.paper_button.setObjectName(u"paper_button")
        self.paper_button.setProperty(u"role", u"chip")
        self.paper_button.setProperty(u"scale", u"small")
        self.paper_button.setProperty(u"key", u"Alt+4")
        self.paper_button.setCheckable(True)
        self.paper_button.setAutoExclusive(True)

        self.hboxlayout_36.addWidget(self.paper_button)

        self.seats_button = KeyCapButton(BoardPage)
        self.seats_button.setObjectName(u"seats_button")
        self.seats_button.setProperty(u"role", u"chip")
        self.seats_button.setProperty(u"scale", u"small")
        self.seats_button.setProperty(u"key", u"Alt+5")
        self.seats_button.setCheckable(True)
        self.seats_button.setAutoExclusive(True)

        self.hboxlayout_36.addWidget(self.seats_button)

        self.spacer_39 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_36.addItem(self.spacer_39)


        self.vboxlayout_37.addLayout(self.hboxlayout_36)

        self.tab_stack = QStackedWidget(BoardPage)
        self.tab_stack.setObjectName(u"tab_stack")
        self.board_tab = QWidget()
        self.board_tab.setObjectName(u"board_tab")
        self.vboxlayout_25 = QVBoxLayout(self.board_tab)
        self.vboxlayout_25.setSpacing(12)
        self.vboxlayout_25.setObjectName(u"vboxlayout_25")
        self.vboxlayout_25.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout_23 = QHBoxLayout()
        self.hboxlayout_23.setSpacing(16)
        self.hboxlayout_23.setObjectName(u"hboxlayout_23")
        self.vboxlayout_21 = QVBoxLayout()
        self.vboxlayout_21.setSpacing(16)
        self.vboxlayout_21.setObjectName(u"vboxlayout_21")
        self.presence_frame = QFrame(self.board_tab)
        self.presence_frame.setObjectName(u"presence_frame")
        self.presence_frame.setProperty(u"role", u"card")
        self.presence_frame.setMinimumSize(QSize(320, 0))
        self.presence_frame.setMaximumSize(QSize(360, 16777215))
        self.vboxlayout_16 = QVBoxLayout(self.presence_frame)
        self.vboxlayout_16.setSpacing(8)
        self.vboxlayout_16.setObjectName(u"vboxlayout_16")
        self.vboxlayout_16.setContentsMargins(16, 12, 16, 12)
        self.hboxlayout_2 = QHBoxLayout()
        self.hboxlayout_2.setObjectName(u"hboxlayout_2")
        self.label_1 = QLabel(self.presence_frame)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setProperty(u"role", u"heading")

        self.hboxlayout_2.addWidget(self.label_1)

        self.spacer_40 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_2.addItem(self.spacer_40)

        self.quorum_pill = Pill(self.presence_frame)
        self.quorum_pill.setObjectName(u"quorum_pill")

        self.hboxlayout_2.addWidget(self.quorum_pill)


        self.vboxlayout_16.addLayout(self.hboxlayout_2)

        self.presence_counter = Counter(self.presence_frame)
        self.presence_counter.setObjectName(u"presence_counter")

        self.vboxlayout_16.addWidget(self.presence_counter)

        self.gridlayout_15 = QGridLayout()
        self.gridlayout_15.setObjectName(u"gridlayout_15")
        self.gridlayout_15.setHorizontalSpacing(16)
        self.gridlayout_15.setVerticalSpacing(8)
        self.vboxlayout_4 = QVBoxLayout()
        self.vboxlayout_4.setSpacing(0)
        self.vboxlayout_4.setObjectName(u"vboxlayout_4")
        self.expected_label = QLabel(self.presence_frame)
        self.expected_label.setObjectName(u"expected_label")
        self.expected_label.setProperty(u"role", u"fact")

        self.vboxlayout_4.addWidget(self.expected_label)

        self.label_3 = QLabel(self.presence_frame)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setProperty(u"role", u"secondary")

        self.vboxlayout_4.addWidget(self.label_3)


        self.gridlayout_15.addLayout(self.vboxlayout_4, 0, 0, 1, 1)

        self.vboxlayout_6 = QVBoxLayout()
        self.vboxlayout_6.setSpacing(0)
        self.vboxlayout_6.setObjectName(u"vboxlayout_6")
        self.excused_label = QLabel(self.presence_frame)
        self.excused_label.setObjectName(u"excused_label")
        self.excused_label.setProperty(u"role", u"fact")

        self.vboxlayout_6.addWidget(self.excused_label)

        self.label_5 = QLabel(self.presence_frame)
        self.label_5.setObjectName(u"label_5")
        self.label_5.setProperty(u"role", u"secondary")

        self.vboxlayout_6.addWidget(self.label_5)


        self.gridlayout_15.addLayout(self.vboxlayout_6, 0, 1, 1, 1)

        self.vboxlayout_8 = QVBoxLayout()
        self.vboxlayout_8.setSpacing(0)
        self.vboxlayout_8.setObjectName(u"vboxlayout_8")
        self.branches_label = QLabel(self.presence_frame)
        self.branches_label.setObjectName(u"branches_label")
        self.branches_label.setProperty(u"role", u"fact")

        self.vboxlayout_8.addWidget(self.branches_label)

        self.label_7 = QLabel(self.presence_frame)
        self.label_7.setObjectName(u"label_7")
        self.label_7.setProperty(u"role", u"secondary")

        self.vboxlayout_8.addWidget(self.label_7)


        self.gridlayout_15.addLayout(self.vboxlayout_8, 0, 2, 1, 1)

        self.vboxlayout_10 = QVBoxLayout()
        self.vboxlayout_10.setSpacing(0)
        self.vboxlayout_10.setObjectName(u"vboxlayout_10")
        self.late_label = QLabel(self.presence_frame)
        self.late_label.setObjectName(u"late_label")
        self.late_label.setProperty(u"role", u"fact")

        self.vboxlayout_10.addWidget(self.late_label)

        self.label_9 = QLabel(self.presence_frame)
        self.label_9.setObjectName(u"label_9")
        self.label_9.setProperty(u"role", u"secondary")

        self.vboxlayout_10.addWidget(self.label_9)


        self.gridlayout_15.addLayout(self.vboxlayout_10, 1, 0, 1, 1)

        self.vboxlayout_12 = QVBoxLayout()
        self.vboxlayout_12.setSpacing(0)
        self.vboxlayout_12.setObjectName(u"vboxlayout_12")
        self.left_label = QLabel(self.presence_frame)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"role", u"fact")

        self.vboxlayout_12.addWidget(self.left_label)

        self.label_11 = QLabel(self.presence_frame)
        self.label_11.setObjectName(u"label_11")
        self.label_11.setProperty(u"role", u"secondary")

        self.vboxlayout_12.addWidget(self.label_11)


        self.gridlayout_15.addLayout(self.vboxlayout_12, 1, 1, 1, 1)

        self.vboxlayout_14 = QVBoxLayout()
        self.vboxlayout_14.setSpacing(0)
        self.vboxlayout_14.setObjectName(u"vboxlayout_14")
        self.guests_label = QLabel(self.presence_frame)
        self.guests_label.setObjectName(u"guests_label")
        self.guests_label.setProperty(u"role", u"fact")

        self.vboxlayout_14.addWidget(self.guests_label)

        self.label_13 = QLabel(self.presence_frame)
        self.label_13.setObjectName(u"label_13")
        self.label_13.setProperty(u"role", u"secondary")

        self.vboxlayout_14.addWidget(self.label_13)


        self.gridlayout_15.addLayout(self.vboxlayout_14, 1, 2, 1, 1)

        self.gridlayout_15.setColumnStretch(0, 1)
        self.gridlayout_15.setColumnStretch(1, 1)
        self.gridlayout_15.setColumnStretch(2, 1)

        self.vboxlayout_16.addLayout(self.gridlayout_15)


        self.vboxlayout_21.addWidget(self.presence_frame)

        self.curve_frame = QFrame(self.board_tab)
        self.curve_frame.setObjectName(u"curve_frame")
        self.curve_frame.setProperty(u"role", u"card")
        self.curve_frame.setMaximumSize(QSize(360, 16777215))
        self.vboxlayout_20 = QVBoxLayout(self.curve_frame)
        self.vboxlayout_20.setSpacing(4)
        self.vboxlayout_20.setObjectName(u"vboxlayout_20")
        self.vboxlayout_20.setContentsMargins(16, 12, 16, 12)
        self.hboxlayout_19 = QHBoxLayout()
        self.hboxlayout_19.setObjectName(u"hboxlayout_19")
        self.label_17 = QLabel(self.curve_frame)
        self.label_17.setObjectName(u"label_17")
        self.label_17.setProperty(u"role", u"heading")

        self.hboxlayout_19.addWidget(self.label_17)

        self.spacer_41 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_19.addItem(self.spacer_41)

        self.label_18 = QLabel(self.curve_frame)
        self.label_18.setObjectName(u"label_18")
        self.label_18.setProperty(u"role", u"hint")

        self.hboxlayout_19.addWidget(self.label_18)


        self.vboxlayout_20.addLayout(self.hboxlayout_19)

        self.arrival_curve = ArrivalCurve(self.curve_frame)
        self.arrival_curve.setObjectName(u"arrival_curve")

        self.vboxlayout_20.addWidget(self.arrival_curve)


        self.vboxlayout_21.addWidget(self.curve_frame)

        self.spacer_42 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_21.addItem(self.spacer_42)


        self.hboxlayout_23.addLayout(self.vboxlayout_21)

        self.branch_view = QTableView(self.board_tab)
        self.branch_view.setObjectName(u"branch_view")
        self.branch_view.setProperty(u"role", u"card")

        self.hboxlayout_23.addWidget(self.branch_view)

        self.vboxlayout_22 = QVBoxLayout()
        self.vboxlayout_22.setSpacing(16)
        self.vboxlayout_22.setObjectName(u"vboxlayout_22")
        self.class_view = QTableView(self.board_tab)
        self.class_view.setObjectName(u"class_view")
        self.class_view.setProperty(u"role", u"card")
        self.class_view.setMinimumSize(QSize(320, 0))
        self.class_view.setMaximumSize(QSize(320, 16777215))

        self.vboxlayout_22.addWidget(self.class_view)

        self.gender_view = QTableView(self.board_tab)
        self.gender_view.setObjectName(u"gender_view")
        self.gender_view.setProperty(u"role", u"card")
        self.gender_view.setMinimumSize(QSize(320, 0))
        self.gender_view.setMaximumSize(QSize(320, 16777215))

        self.vboxlayout_22.addWidget(self.gender_view)

        self.spacer_43 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_22.addItem(self.spacer_43)


        self.hboxlayout_23.addLayout(self.vboxlayout_22)

        self.hboxlayout_23.setStretch(1, 1)

        self.vboxlayout_25.addLayout(self.hboxlayout_23)

        self.release_error = FieldError(self.board_tab)
        self.release_error.setObjectName(u"release_error")

        self.vboxlayout_25.addWidget(self.release_error)

        self.hboxlayout_24 = QHBoxLayout()
        self.hboxlayout_24.setSpacing(16)
        self.hboxlayout_24.setObjectName(u"hboxlayout_24")
        self.release_button = KeyCapButton(self.board_tab)
        self.release_button.setObjectName(u"release_button")
        self.release_button.setProperty(u"role", u"main")
        self.release_button.setProperty(u"icon_name", u"megaphone")
        self.release_button.setProperty(u"key", u"Ctrl+Shift+H")

        self.hboxlayout_24.addWidget(self.release_button)

        self.released_label = QLabel(self.board_tab)
        self.released_label.setObjectName(u"released_label")
        self.released_label.setProperty(u"role", u"subtitle")

        self.hboxlayout_24.addWidget(self.released_label)

        self.spacer_44 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_24.addItem(self.spacer_44)


        self.vboxlayout_25.addLayout(self.hboxlayout_24)

        self.vboxlayout_25.setStretch(0, 1)
        self.tab_stack.addWidget(self.board_tab)
        self.missing_tab = QWidget()
        self.missing_tab.setObjectName(u"missing_tab")
        self.vboxlayout_27 = QVBoxLayout(self.missing_tab)
        self.vboxlayout_27.setSpacing(12)
        self.vboxlayout_27.setObjectName(u"vboxlayout_27")
        self.vboxlayout_27.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout_26 = QHBoxLayout()
        self.hboxlayout_26.setSpacing(16)
        self.hboxlayout_26.setObjectName(u"hboxlayout_26")
        self.missing_filter_edit = FilterField(self.missing_tab)
        self.missing_filter_edit.setObjectName(u"missing_filter_edit")
        self.missing_filter_edit.setMinimumSize(QSize(320, 0))
        self.missing_filter_edit.setMaximumSize(QSize(420, 16777215))

        self.hboxlayout_26.addWidget(self.missing_filter_edit)

        self.missing_count_label = QLabel(self.missing_tab)
        self.missing_count_label.setObjectName(u"missing_count_label")
        self.missing_count_label.setProperty(u"role", u"subtitle")

        self.hboxlayout_26.addWidget(self.missing_count_label)

        self.spacer_45 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_26.addItem(self.spacer_45)

        self.copied_label = QLabel(self.missing_tab)
        self.copied_label.setObjectName(u"copied_label")
        self.copied_label.setProperty(u"role", u"secondary")

        self.hboxlayout_26.addWidget(self.copied_label)

        self.copy_button = KeyCapButton(self.missing_tab)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setProperty(u"icon_name", u"copy")
        self.copy_button.setProperty(u"key", u"Ctrl+C")

        self.hboxlayout_26.addWidget(self.copy_button)


        self.vboxlayout_27.addLayout(self.hboxlayout_26)

        self.missing_view = QTableView(self.missing_tab)
        self.missing_view.setObjectName(u"missing_view")
        self.missing_view.setProperty(u"role", u"card")

        self.vboxlayout_27.addWidget(self.missing_view)

        self.missing_empty = EmptyState(self.missing_tab)
        self.missing_empty.setObjectName(u"missing_empty")
        self.missing_empty.setMaximumSize(QSize(502, 16777215))

        self.vboxlayout_27.addWidget(self.missing_empty, 0, Qt.AlignmentFlag.AlignHCenter)

        self.vboxlayout_27.setStretch(1, 1)
        self.vboxlayout_27.setStretch(2, 1)
        self.tab_stack.addWidget(self.missing_tab)
        self.refused_tab = QWidget()
        self.refused_tab.setObjectName(u"refused_tab")
        self.vboxlayout_29 = QVBoxLayout(self.refused_tab)
        self.vboxlayout_29.setSpacing(12)
        self.vboxlayout_29.setObjectName(u"vboxlayout_29")
        self.vboxlayout_29.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout_28 = QHBoxLayout()
        self.hboxlayout_28.setSpacing(16)
        self.hboxlayout_28.setObjectName(u"hboxlayout_28")
        self.refused_filter_edit = FilterField(self.refused_tab)
        self.refused_filter_edit.setObjectName(u"refused_filter_edit")
        self.refused_filter_edit.setMinimumSize(QSize(320, 0))
        self.refused_filter_edit.setMaximumSize(QSize(420, 16777215))

        self.hboxlayout_28.addWidget(self.refused_filter_edit)

        self.refused_count_label = QLabel(self.refused_tab)
        self.refused_count_label.setObjectName(u"refused_count_label")
        self.refused_count_label.setProperty(u"role", u"subtitle")

        self.hboxlayout_28.addWidget(self.refused_count_label)

        self.spacer_46 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_28.addItem(self.spacer_46)


        self.vboxlayout_29.addLayout(self.hboxlayout_28)

        self.refused_view = QTableView(self.refused_tab)
        self.refused_view.setObjectName(u"refused_view")
        self.refused_view.setProperty(u"role", u"card")

        self.vboxlayout_29.addWidget(self.refused_view)

        self.refused_empty = EmptyState(self.refused_tab)
        self.refused_empty.setObjectName(u"refused_empty")
        self.refused_empty.setMaximumSize(QSize(502, 16777215))

        self.vboxlayout_29.addWidget(self.refused_empty, 0, Qt.AlignmentFlag.AlignHCenter)

        self.vboxlayout_29.setStretch(1, 1)
        self.vboxlayout_29.setStretch(2, 1)
        self.tab_stack.addWidget(self.refused_tab)
        self.paper_tab = QWidget()
        self.paper_tab.setObjectName(u"paper_tab")
        self.vboxlayout_30 = QVBoxLayout(self.paper_tab)
        self.vboxlayout_30.setObjectName(u"vboxlayout_30")
        self.vboxlayout_30.setContentsMargins(0, 0, 0, 0)
        self.paper_entry = PaperEntry(self.paper_tab)
        self.paper_entry.setObjectName(u"paper_entry")

        self.vboxlayout_30.addWidget(self.paper_entry)

        self.tab_stack.addWidget(self.paper_tab)
        self.seats_tab = QWidget()
        self.seats_tab.setObjectName(u"seats_tab")
        self.vboxlayout_33 = QVBoxLayout(self.seats_tab)
        self.vboxlayout_33.setSpacing(8)
        self.vboxlayout_33.setObjectName(u"vboxlayout_33")
        self.vboxlayout_33.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout_31 = QHBoxLayout()
        self.hboxlayout_31.setSpacing(16)
        self.hboxlayout_31.setObjectName(u"hboxlayout_31")
        self.seats_count_label = QLabel(self.seats_tab)
        self.seats_count_label.setObjectName(u"seats_count_label")
        self.seats_count_label.setProperty(u"role", u"subtitle")

        self.hboxlayout_31.addWidget(self.seats_count_label)

        self.spacer_47 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_31.addItem(self.spacer_47)

        self.seat_legend = SeatLegend(self.seats_tab)
        self.seat_legend.setObjectName(u"seat_legend")

        self.hboxlayout_31.addWidget(self.seat_legend)


        self.vboxlayout_33.addLayout(self.hboxlayout_31)

        self.seat_view = SeatPlanView(self.seats_tab)
        self.seat_view.setObjectName(u"seat_view")

        self.vboxlayout_33.addWidget(self.seat_view)

        self.hboxlayout_32 = QHBoxLayout()
        self.hboxlayout_32.setSpacing(16)
        self.hboxlayout_32.setObjectName(u"hboxlayout_32")
        self.seat_label = QLabel(self.seats_tab)
        self.seat_label.setObjectName(u"seat_label")
        self.seat_label.setMinimumSize(QSize(0, 24))

        self.hboxlayout_32.addWidget(self.seat_label)

        self.spacer_48 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_32.addItem(self.spacer_48)

        self.seat_hint_label = QLabel(self.seats_tab)
        self.seat_hint_label.setObjectName(u"seat_hint_label")
        self.seat_hint_label.setProperty(u"role", u"hint")

        self.hboxlayout_32.addWidget(self.seat_hint_label)


        self.vboxlayout_33.addLayout(self.hboxlayout_32)

        self.seats_empty = EmptyState(self.seats_tab)
        self.seats_empty.setObjectName(u"seats_empty")
        self.seats_empty.setMaximumSize(QSize(502, 16777215))

        self.vboxlayout_33.addWidget(self.seats_empty, 0, Qt.AlignmentFlag.AlignHCenter)

        self.vboxlayout_33.setStretch(1, 1)
        self.vboxlayout_33.setStretch(3, 1)
        self.tab_stack.addWidget(self.seats_tab)

        self.vboxlayout_37.addWidget(self.tab_stack)

        self.vboxlayout_37.setStretch(2, 1)
        QWidget.setTabOrder(self.board_button, self.missing_button)
        QWidget.setTabOrder(self.missing_button, self.refused_button)
        QWidget.setTabOrder(self.refused_button, self.paper_button)
        QWidget.setTabOrder(self.paper_button, self.seats_button)
        QWidget.setTabOrder(self.seats_button, self.branch_view)
        QWidget.setTabOrder(self.branch_view, self.class_view)
        QWidget.setTabOrder(self.class_view, self.gender_view)
        QWidget.setTabOrder(self.gender_view, self.release_button)
        QWidget.setTabOrder(self.release_button, self.missing_filter_edit)
        QWidget.setTabOrder(self.missing_filter_edit, self.missing_view)
        QWidget.setTabOrder(self.missing_view, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.refused_filter_edit)
        QWidget.setTabOrder(self.refused_filter_edit, self.refused_view)
        QWidget.setTabOrder(self.refused_view, self.paper_entry)
        QWidget.setTabOrder(self.paper_entry, self.seat_view)
        QWidget.setTabOrder(self.seat_view, self.back_button)

        self.retranslateUi(BoardPage)

        QMetaObject.connectSlotsByName(BoardPage)
    # setupUi

    def retranslateUi(self, BoardPage):
        self.label_34.setText(QCoreApplication.translate("BoardPage", u"B\u1ea3ng c\u00f3 m\u1eb7t", None))
        self.sitting_label.setText("")
        self.back_button.setText(QCoreApplication.translate("BoardPage", u"V\u1ec1 \u0111i\u1ec3m danh", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("BoardPage", u"V\u1ec1 \u0111i\u1ec3m danh (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.board_button.setText(QCoreApplication.translate("BoardPage", u"B\u1ea3ng c\u00f3 m\u1eb7t", None))
#if QT_CONFIG(tooltip)
        self.board_button.setToolTip(QCoreApplication.translate("BoardPage", u"B\u1ea3ng c\u00f3 m\u1eb7t (Alt+1)", None))
#endif // QT_CONFIG(tooltip)
        self.missing_button.setText(QCoreApplication.translate("BoardPage", u"Ch\u01b0a c\u00f3 m\u1eb7t", None))
#if QT_CONFIG(tooltip)
        self.missing_button.setToolTip(QCoreApplication.translate("BoardPage", u"Ch\u01b0a c\u00f3 m\u1eb7t (Alt+2)", None))
#endif // QT_CONFIG(tooltip)
        self.refused_button.setText(QCoreApplication.translate("BoardPage", u"B\u1ecb t\u1eeb ch\u1ed1i", None))
#if QT_CONFIG(tooltip)
        self.refused_button.setToolTip(QCoreApplication.translate("BoardPage", u"B\u1ecb t\u1eeb ch\u1ed1i (Alt+3)", None))
#endif // QT_CONFIG(tooltip)
        self.paper_button.setText(QCoreApplication.translate("BoardPage", u"Nh\u1eadp t\u1eeb gi\u1ea5y", None))
#if QT_CONFIG(tooltip)
        self.paper_button.setToolTip(QCoreApplication.translate("BoardPage", u"Nh\u1eadp t\u1eeb gi\u1ea5y (Alt+4)", None))
#endif // QT_CONFIG(tooltip)
        self.seats_button.setText(QCoreApplication.translate("BoardPage", u"S\u01a1 \u0111\u1ed3 gh\u1ebf", None))
#if QT_CONFIG(tooltip)
        self.seats_button.setToolTip(QCoreApplication.translate("BoardPage", u"S\u01a1 \u0111\u1ed3 gh\u1ebf (Alt+5)", None))
#endif // QT_CONFIG(tooltip)
        self.label_1.setText(QCoreApplication.translate("BoardPage", u"C\u00f3 m\u1eb7t", None))
        self.expected_label.setText(QCoreApplication.translate("BoardPage", u"0", None))
        self.label_3.setText(QCoreApplication.translate("BoardPage", u"ch\u01b0a \u0111\u1ebfn", None))
        self.excused_label.setText(QCoreApplication.translate("BoardPage", u"0", None))
        self.label_5.setText(QCoreApplication.translate("BoardPage", u"v\u1eafng c\u00f3 l\u00fd do", None))
        self.branches_label.setText(QCoreApplication.translate("BoardPage", u"0", None))
        self.label_7.setText(QCoreApplication.translate("BoardPage", u"chi, \u0111\u1ea3ng b\u1ed9", None))
        self.late_label.setText(QCoreApplication.translate("BoardPage", u"0", None))
        self.label_9.setText(QCoreApplication.translate("BoardPage", u"\u0111\u1ebfn mu\u1ed9n", None))
        self.left_label.setText(QCoreApplication.translate("BoardPage", u"0", None))
        self.label_11.setText(QCoreApplication.translate("BoardPage", u"v\u1ec1 s\u1edbm", None))
        self.guests_label.setText(QCoreApplication.translate("BoardPage", u"0", None))
        self.label_13.setText(QCoreApplication.translate("BoardPage", u"kh\u00e1ch m\u1eddi \u0111\u1ebfn", None))
        self.label_17.setText(QCoreApplication.translate("BoardPage", u"\u0110\u1ebfn theo gi\u1edd", None))
        self.label_18.setText(QCoreApplication.translate("BoardPage", u"m\u1ed7i c\u1ed9t 5 ph\u00fat", None))
#if QT_CONFIG(accessibility)
        self.branch_view.setAccessibleName(QCoreApplication.translate("BoardPage", u"C\u00f3 m\u1eb7t theo chi, \u0111\u1ea3ng b\u1ed9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.class_view.setAccessibleName(QCoreApplication.translate("BoardPage", u"C\u00f3 m\u1eb7t theo t\u01b0 c\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.gender_view.setAccessibleName(QCoreApplication.translate("BoardPage", u"C\u00f3 m\u1eb7t theo gi\u1edbi t\u00ednh", None))
#endif // QT_CONFIG(accessibility)
        self.release_button.setText(QCoreApplication.translate("BoardPage", u"C\u00f4ng b\u1ed1 l\u00ean m\u00e0n h\u00ecnh h\u1ed9i tr\u01b0\u1eddng", None))
#if QT_CONFIG(tooltip)
        self.release_button.setToolTip(QCoreApplication.translate("BoardPage", u"C\u00f4ng b\u1ed1 l\u00ean m\u00e0n h\u00ecnh h\u1ed9i tr\u01b0\u1eddng (Ctrl+Shift+H)", None))
#endif // QT_CONFIG(tooltip)
        self.released_label.setText("")
        self.missing_filter_edit.setPlaceholderText(QCoreApplication.translate("BoardPage", u"L\u1ecdc: t\u00ean, th\u1ebb, chi b\u1ed9, \u0111i\u1ec7n tho\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.missing_filter_edit.setAccessibleName(QCoreApplication.translate("BoardPage", u"L\u1ecdc ng\u01b0\u1eddi ch\u01b0a c\u00f3 m\u1eb7t", None))
#endif // QT_CONFIG(accessibility)
        self.missing_count_label.setText("")
        self.copied_label.setText("")
        self.copy_button.setText(QCoreApplication.translate("BoardPage", u"Sao ch\u00e9p danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.copy_button.setToolTip(QCoreApplication.translate("BoardPage", u"Ch\u00e9p c\u00e1c d\u00f2ng \u0111ang hi\u1ec7n, d\u00e1n \u0111\u01b0\u1ee3c v\u00e0o Excel (Ctrl+C)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.missing_view.setAccessibleName(QCoreApplication.translate("BoardPage", u"\u0110\u1ea1i bi\u1ec3u ch\u01b0a c\u00f3 m\u1eb7t", None))
#endif // QT_CONFIG(accessibility)
        self.refused_filter_edit.setPlaceholderText(QCoreApplication.translate("BoardPage", u"L\u1ecdc: m\u00e3, t\u00ean, l\u00fd do, gi\u1edd", None))
#if QT_CONFIG(accessibility)
        self.refused_filter_edit.setAccessibleName(QCoreApplication.translate("BoardPage", u"L\u1ecdc l\u01b0\u1ee3t b\u1ecb t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        self.refused_count_label.setText("")
#if QT_CONFIG(accessibility)
        self.refused_view.setAccessibleName(QCoreApplication.translate("BoardPage", u"L\u01b0\u1ee3t qu\u00e9t b\u1ecb t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        self.seats_count_label.setText("")
#if QT_CONFIG(accessibility)
        self.seat_view.setAccessibleName(QCoreApplication.translate("BoardPage", u"S\u01a1 \u0111\u1ed3 gh\u1ebf", None))
#endif // QT_CONFIG(accessibility)
        self.seat_label.setText("")
        self.seat_hint_label.setText(QCoreApplication.translate("BoardPage", u"\u2190 \u2191 \u2192 \u2193 ch\u1ecdn gh\u1ebf", None))
        pass
    # retranslateUi

