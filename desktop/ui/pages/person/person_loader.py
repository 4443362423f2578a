"""Loads a participant for the page: the overview first, then the renewal, which takes a little longer."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.services.payment.renewal import RenewalProposal, propose_renewal
from desktop.services.people.person_overview import PersonOverview, person_overview
from desktop.ui.context import Counter
from desktop.ui.worker import CancelToken


class PersonLoader(QObject):
    """Keeps what was loaded; what arrives late for another person is dropped.

    Signals:
        overview_ready: the ``PersonOverview``.
        proposal_ready: the ``RenewalProposal``.
    """

    overview_ready = Signal(object)
    proposal_ready = Signal(object)

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._token = CancelToken()
        self.person_id: UUID | None = None
        self.overview: PersonOverview | None = None
        self.proposal: RenewalProposal | None = None

    def load(self, person_id: UUID) -> None:
        """Load; of the same person what was loaded before stays in view until the new arrives."""
        self._token.cancel()
        self.person_id, self.proposal = person_id, None
        if self.overview is not None and self.overview.person.id != person_id:
            self.overview = None
        desk = self._counter.open_desk
        self._token = self._counter.worker.run(lambda: person_overview(desk, person_id), self._overview)

    def forget(self) -> None:
        """Nobody of the book is shown."""
        self._token.cancel()
        self.person_id, self.overview, self.proposal = None, None, None

    def _overview(self, overview: PersonOverview) -> None:
        self.overview = overview
        self.overview_ready.emit(overview)
        desk, person_id = self._counter.open_desk, overview.person.id
        self._token = self._counter.worker.run(lambda: propose_renewal(desk, person_id), self._proposal)

    def _proposal(self, proposal: RenewalProposal) -> None:
        self.proposal = proposal
        self.proposal_ready.emit(proposal)
