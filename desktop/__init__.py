"""Quầy An Sinh: the counter program for voluntary social insurance and household health insurance.

The parts, from the bottom up (arrows go one way, held by import-linter):

* ``domain``      rules and facts; standard library only
* ``parameters``  reads the dated figures of the law and other shipped data
* ``storage``     the book: tables, migrations, searches
* ``documents``   papers: a frozen dataclass in, PDF bytes out
* ``services``    what a clerk does: a command in, a result out, one transaction
* ``ui``          the window: pages, dialogs, widgets
* ``application`` the only place that joins them; ``__main__`` the command line
"""

__version__ = "0.1.0"
