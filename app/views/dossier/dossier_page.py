"""The page of one dossier: the steps at the left, one step in the middle, help at the right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.dossier import Step
from app.domain.report import Finding
from app.domain.roles import Right
from app.services.dossier_rows import DossierView, FindingRow
from app.services.failures import sentence_of
from app.services.settings import SettingKey
from app.views.dossier.known_family import KnownFamilyPanel
from app.views.dossier.page_keys import dossier_keys
from app.views.dossier.properties import dossier_properties
from app.views.dossier.session import DossierSession
from app.views.dossier.step_frame import StepFrame
from app.views.dossier.step_page import PanelPart, StepPage
from app.views.dossier.step_pages import StepPages
from app.views.dossier.steps import following, make_step, step_row
from app.views.dossier.timeline_panel import TimelinePanel
from app.views.dossier.work_area import WorkArea
from app.views.page import Page, PageName
from app.views.read_only import make_read_only
from app.views.services import Services
from app.views.step_titles import step_title, step_words
from app.views.widgets.current_stack import CurrentStack
from app.views.widgets.side_panel import SidePanel
from app.views.widgets.step_list import StepList
from app.views.widgets.text import button, quiet_button

NEW = "new"
"""What to enter the page with to make a dossier: first it asks whether the family is known."""


class DossierPage(Page):
    """One dossier at a time; ``enter`` takes its id, or :data:`NEW`."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Dossier")
        self._services = services
        self.session: DossierSession | None = None
        self._coming: DossierSession | None = None
        self._step = Step.QUESTION
        self._indication_id: int | None = None
        self._parts: tuple[PanelPart, ...] | None = None
        self.pause = button(self.tr("Pauzeren"))
        self.past = quiet_button(self.tr("Tijdlijn"))
        self.list = StepList()
        self.frame = StepFrame()
        self.side = SidePanel(self.tr("Bij de hand"))
        self._work = WorkArea(self.list, self.frame, self.side)
        self._stack = CurrentStack()
        self.pages = StepPages(self.frame.inside)
        self._stack.addWidget(self._work)
        self.add_head("", self.past, self.pause)
        self.column.addWidget(self._stack, 1)
        self._connect()
        self._add_actions()

    # --- what the window asks of a page

    def enter(self, argument: object = None) -> None:
        """Open the dossier with this id, begin a new one, or show the present one anew."""
        if argument == NEW:
            self._begin()
        elif argument is not None:
            self._enter_dossier(argument)
        elif self.session is not None:
            self._enter_dossier(self.session.view.id)

    def _enter_dossier(self, argument: object) -> None:
        self._stack.setCurrentWidget(self._work)
        self._show_head(opened=True)
        if self.session is not None and argument == self.session.view.id:
            self.session.reload()
            return
        self._let_go()
        if (view := self._read(argument)) is not None:
            self._open(view)

    def flush(self) -> bool:
        """Store what is waiting; what cannot be stored stays in its field, with the reason."""
        return self.frame.step.flush() if self.frame.step is not None else True

    def undo(self) -> None:
        """Take the last stored edit back, and say which one."""
        if (session := self._settled()) is None:
            return
        if not (words := session.history.undoes):
            self.told.emit(self.tr("Er is niets om ongedaan te maken."))
        elif session.undo():
            self.told.emit(self.tr("Ongedaan gemaakt: {what}.").format(what=words))

    def redo(self) -> None:
        """Do again what was last undone, and say which edit that was."""
        if (session := self._settled()) is None:
            return
        if not (words := session.history.redoes):
            self.told.emit(self.tr("Er is niets om opnieuw te doen."))
        elif session.redo():
            self.told.emit(self.tr("Opnieuw gedaan: {what}.").format(what=words))

    def _settled(self) -> DossierSession | None:
        """The open dossier with everything stored, and no field that keeps its own text."""
        if self.session is None or self.frame.step is None:
            return None
        if self._stack.currentWidget() is not self._work:
            return None
        self.flush()
        self.frame.step.settle()
        return self.session

    def primary_button(self) -> QPushButton | None:
        """See :class:`Page`."""
        if self._begins:
            return self.known.make
        return self.frame.primary if self._stack.currentWidget() is self._work else None

    def panes(self) -> tuple[QWidget, ...]:
        """See :class:`Page`."""
        if self._stack.currentWidget() is self._work:
            return (self.list, self.frame, self.side)
        return (self.known,) if self._begins else (self.timeline,)

    # --- what the worker does

    @property
    def step(self) -> Step:
        """The step in view."""
        return self._step

    def leave(self) -> None:
        """Pause: everything is stored, nothing is asked."""
        if self.flush():
            self.told.emit(self.tr("Gepauzeerd. Je gaat straks verder waar je was."))
            self.go.emit(PageName.START, None)

    def hand_over(self) -> None:
        """Make a file of this dossier for a colleague."""
        if self.session is None or not self.flush():
            return
        from app.views.handover_send_dialog import show_hand_over  # brings its file along

        show_hand_over(self._services, self, self.session.view.id, self.session.view.number)

    def show_timeline(self) -> None:
        """Show everything that happened in this dossier, in the place of the steps."""
        if self.session is not None:
            self.flush()
            self._stack.setCurrentWidget(self.timeline)
            self.past.hide()
            self.timeline.show_rows(self._services.family.timeline(self.session.view.id))

    def show_steps(self) -> None:
        """Go back from the timeline to the step in view."""
        self._stack.setCurrentWidget(self._work)
        self.past.show()
        self.past.setFocus()

    def go_to(self, step: Step) -> None:
        """Leave the present step and enter ``step``, with the cursor in its first field."""
        if self.session is None:
            return
        if self.frame.step is not None:
            self.frame.step.flush()
            self.frame.step.insist = True
        self.session.remember_step(step)
        self._enter_step(step)

    def go_to_field(self, field: str, indication_id: int | None = None) -> None:
        """Jump to the field of a finding, spelled "step/place"."""
        step, _, place = field.partition("/")
        if indication_id is not None:
            self._indication_id = indication_id
        if Step(step) is not self._step:
            self.go_to(Step(step))
        page = self.pages[self._step]
        page.insist = True
        self._show()
        page.focus_field(place)
        self.frame.scroll_to_focus()

    def go_on(self, distance: int) -> None:
        """Go to the next (1) or previous (-1) step."""
        target = following(self._step, distance)
        if target is not None:
            self.go_to(target)

    def next_step(self) -> None:
        """Go to the next step."""
        self.go_on(1)

    def previous_step(self) -> None:
        """Go to the step before this one."""
        self.go_on(-1)

    def press_primary(self) -> None:
        """Press the one primary button that is in view."""
        if (primary := self.primary_button()) is not None:
            primary.click()

    def fold_panel(self) -> None:
        """Fold the panel at the right away, or out again."""
        self.side.set_folded(not self.side.is_folded())

    def print_out(self) -> bool:
        """See :class:`Page`: the papers are printed where they can be read first."""
        step = self.frame.step
        return self.session is not None and step is not None and step.print_out()

    def places(self) -> tuple[tuple[str, str, Callable[[], object]], ...]:
        """See :class:`Page`: the steps of the dossier."""
        return tuple((step_title(s), step_words(s), partial(self.go_to, s)) for s in Step)

    def properties(self) -> tuple[tuple[str, str], ...]:
        """See :class:`Page`."""
        shown = self._stack.currentWidget() is self._work
        return dossier_properties(self.session.view) if self.session and shown else ()

    # --- opening and closing

    @property
    def _begins(self) -> bool:
        """Whether the page asks for the family of a new dossier."""
        return isinstance(self._stack.currentWidget(), KnownFamilyPanel)

    def _begin(self) -> None:
        """Ask whether the family is known already, before a dossier is made."""
        self._let_go()
        self._close()
        self.heading.setText(self.tr("Nieuw dossier"))
        self.subheading.clear()
        self._show_head(opened=False)
        self._stack.setCurrentWidget(self.known)
        self.setFocusProxy(self.known.form.fields["bsn"])
        self.known.clear()
        self._coming = self._make_session()
        self.pages.hurry()

    def _show_head(self, *, opened: bool) -> None:
        for part in (self.past, self.pause):
            part.setVisible(opened)

    def _make_new(self, fields: Mapping[str, str]) -> None:
        home = self._services.settings.get(SettingKey.MUNICIPALITY)
        view = self._asked(lambda: self._services.dossiers.create(home, fields))
        if view is not None:
            self._open(view)

    def _read(self, argument: object) -> DossierView | None:
        """The dossier to open, or ``None``."""
        if not isinstance(argument, int):
            return None
        return self._asked(lambda: self._services.dossiers.open(argument))

    def _asked(self, call: Callable[[], DossierView]) -> DossierView | None:
        """What ``call`` answers; what stands in the way is told on the page."""
        try:
            return call()
        except Exception as error:
            sentence = sentence_of(error)
            if sentence is None:
                raise
            self.frame.notice.say_refused(sentence)
            return None

    def _let_go(self) -> None:
        """Store everything of the present dossier before it goes, or give it up knowingly."""
        while not self.flush() and self._services.prompts.ask(
            self,
            self.tr("Niet alles is opgeslagen"),
            self.tr("Een deel van wat je typte kon niet worden opgeslagen."),
            self.tr("Opnieuw proberen"),
            self.tr("Weggooien"),
        ):
            pass

    def _open(self, view: DossierView) -> None:
        if self._coming is None:
            self._close()
        self.session, self._coming = self._coming or self._make_session(), None
        self.session.open(view)
        self._stack.setCurrentWidget(self._work)
        self._show_head(opened=True)
        self._enter_step(view.step)

    def _make_session(self) -> DossierSession:
        """What will hold the dossier, and its pages: they are made while it is asked which one."""
        session = DossierSession(self._services.dossiers, self._services.indications, self)
        session.changed.connect(lambda _: self._show())
        session.saved.connect(self.saved)
        session.failed.connect(lambda *_: self._show_failures())
        session.mended.connect(lambda _: self._show_failures())
        session.refused.connect(self._show_refused)
        self.pages.begin(partial(self._make_page, session))
        return session

    def _make_page(self, session: DossierSession, step: Step) -> StepPage:
        page = make_step(session, self._services, step)
        page.goto.connect(self.go_to_field)
        page.jumped.connect(self._jump)
        page.panel_changed.connect(self._show_panel)
        page.frame_changed.connect(self.frame.show_own)
        page.left.connect(lambda name: self.go.emit(name, None))
        return page

    def _close(self) -> None:
        self.frame.forget_steps()
        self.frame.notice.clear()
        self.pages.drop()
        self._indication_id = None
        for session in filter(None, (self.session, self._coming)):
            session.deleteLater()
        self.session = self._coming = None

    def _enter_step(self, step: Step) -> None:
        assert self.session is not None
        self._step = step
        self._parts = None
        page = self.pages.visit(step)
        page.insist = page.insist or self.session.view.steps[step].started
        self._show()
        self.frame.points.set_open(page.insist)
        first = page.first_field() or self.frame.primary
        # The window puts the focus on the page; the page hands it on.
        self.setFocusProxy(first)
        first.setFocus()
        self.frame.scroll_to_top()

    # --- showing

    def _show(self) -> None:
        """Hand the stored dossier to every part of the page."""
        assert self.session is not None
        view, page = self.session.view, self.pages[self._step]
        if view.indication(self._indication_id or 0) is None:
            self._indication_id = view.indications[0].id if view.indications else None
        self.heading.setText(view.number)
        self.subheading.setText(" · ".join(filter(None, (view.title, view.municipality))))
        self.list.show_steps(
            step_row(view.steps[step], current=step is self._step) for step in Step
        )
        self.list.set_current(self._step)
        self._show_frame(view, page)
        self._show_panel()
        if not self._services.roles.may(Right.CHANGE):
            make_read_only(self.frame)

    def _show_frame(self, view: DossierView, page: StepPage) -> None:
        before, after = following(self._step, -1), following(self._step, 1)
        page.show_view(view, self._indication_id)
        self.frame.show_step(
            page, step_title(before) if before else "", step_title(after) if after else ""
        )
        self.frame.bar.show_view(view, self._indication_id)
        self.frame.show_about(
            has_bar=page.about_indication, has_indication=self._indication_id is not None
        )
        rows = self._rows(view)
        page.mark_findings(_unexplained(rows))
        self.frame.points.show_rows(rows)

    def _rows(self, view: DossierView) -> tuple[FindingRow, ...]:
        """The findings of this step, about the family or the indication in view."""
        about = (None, self._indication_id)
        return tuple(
            row
            for row in view.findings
            if row.finding.step == self._step and row.indication_id in about
        )

    def _show_panel(self) -> None:
        page = self.pages[self._step]
        parts = page.panel()
        if parts == self._parts:
            return
        self._parts = parts
        self.side.setVisible(bool(parts))
        self._work.share()
        self.side.clear()
        for part in parts:
            self.side.add_section(part.heading, *part.lines)
            if part.widget is not None:
                self.side.add_widget(part.widget)
        self.side.fill_up()
        self.side.set_source(page.source())

    def _show_failures(self) -> None:
        assert self.session is not None
        sentences = tuple(dict.fromkeys(self.session.failures.values()))
        if sentences:
            self.frame.notice.say_unsaved(" ".join(sentences))
        else:
            self.frame.notice.clear()
        self.pages[self._step].mark_findings(_unexplained(self._rows(self.session.view)))

    def _show_refused(self, sentence: str) -> None:
        assert self.session is not None
        self.frame.notice.say_refused(sentence, may_retry=self.session.repeatable)

    def _try_again(self) -> None:
        """Store and do everything that failed; what fails again says so again."""
        if self.flush() and self.session is not None and self.session.repeat():
            self.frame.notice.clear()

    # --- findings and indications

    def _jump(self, row: FindingRow) -> None:
        self.go_to_field(row.finding.field, row.indication_id)

    def _explain(self, row: FindingRow, explanation: str, agreed_by: str) -> None:
        assert self.session is not None
        self.session.explain(row, explanation, agreed_by)

    def _choose(self, indication_id: int) -> None:
        self.flush()
        self._indication_id = indication_id
        self._show()

    def _add(self, youth_id: int) -> None:
        assert self.session is not None
        dossier_id = self.session.view.id

        def add() -> DossierView:
            view, self._indication_id = self._services.indications.add(dossier_id, youth_id)
            return view

        self.flush()
        if self.session.act(add):
            first = self.pages[self._step].first_field()
            if first is not None:
                first.setFocus()

    def _remove(self, indication_id: int) -> None:
        assert self.session is not None
        agreed = self._services.prompts.ask(
            self,
            self.tr("Concept verwijderen"),
            self.tr(
                "Dit concept met alles wat erin staat verwijderen? Je kunt het 30 dagen lang "
                "terugzetten uit de prullenbak."
            ),
            self.tr("Verwijder"),
            self.tr("Laat staan"),
        )
        if agreed:
            self.session.forget(f"indication.{indication_id}:")
            self.session.act(lambda: self._services.indications.remove(indication_id))

    # --- building

    @cached_property
    def known(self) -> KnownFamilyPanel:
        """What asks whether the family is known already; made at the first new dossier."""
        known = KnownFamilyPanel(self._services.dossiers)
        known.made.connect(self._make_new)
        known.opened.connect(self.enter)
        known.cancelled.connect(lambda: self.go.emit(PageName.START, None))
        self._stack.addWidget(known)
        return known

    @cached_property
    def timeline(self) -> TimelinePanel:
        """What happened in the dossier; made when somebody first looks at it."""
        timeline = TimelinePanel()
        timeline.closed.connect(self.show_steps)
        self._stack.addWidget(timeline)
        return timeline

    def _connect(self) -> None:
        self.pause.clicked.connect(self.leave)
        self.past.clicked.connect(self.show_timeline)
        self.list.chosen.connect(lambda key: self.go_to(Step(key)))
        self.frame.back.clicked.connect(lambda: self.go_on(-1))
        self.frame.ahead.clicked.connect(lambda: self.go_on(1))
        self.frame.points.jumped.connect(self._jump)
        self.frame.points.explained.connect(self._explain)
        self.frame.notice.retried.connect(self._try_again)
        self.frame.bar.chosen.connect(self._choose)
        self.frame.bar.added.connect(self._add)
        self.frame.bar.removed.connect(self._remove)

    def _add_actions(self) -> None:
        for key in dossier_keys():
            action = QAction(key.text, self)
            action.setShortcut(QKeySequence(key.keys))
            do = getattr(self, key.does)
            action.triggered.connect(lambda _checked=False, do=do: do())
            self.addAction(action)


def _unexplained(rows: Iterable[FindingRow]) -> tuple[Finding, ...]:
    return tuple(row.finding for row in rows if row.acceptance is None)
