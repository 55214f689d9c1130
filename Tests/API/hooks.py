"""What JSON Schema cannot say of a request, and what is therefore sent as it can be: only where a request is meant to be right.

That the API refuses the rest, and with which words, is tried by Tests/SitesTests.
"""

import datetime
import os

import schemathesis
from schemathesis import GenerationMode

# Of what a forum has, only the forum's log tells the names: what it does not have is refused (docs/api.md).
OF_THE_FORUM = {
    "cycle": "pyeongtaek-2009", "city": "almaty", "commitment": "A5.1", "type": "visa.rule.published", "prefix": "KZ/",
}
# Days and countries of which each fits its pattern, and the whole is a journey: in order, and not the same passport twice.
JOURNEY = "almaty.2027-05-01.2027-05-05~KG.2027-05-05.2027-05-09"


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    # Of hotels and bookings, those of the demo; of what a hotel sells, nothing that the demo would need later.
    for name, value in [("hotel", os.environ.get("API_HOTEL")), ("booking", os.environ.get("API_BOOKING"))]:
        if value and name in (case.path_parameters or {}):
            case.path_parameters[name] = value
    if not case.query:
        return
    query = case.query
    # `after` is the `next` of the page before and nothing else.
    query.pop("after", None)
    # What has changed since is asked of a log that was not longer then than it is now.
    if "seen" in query:
        query["seen"] = 1
    for name, value in OF_THE_FORUM.items():
        if name in query:
            query[name] = value
    if "stays" in query:
        query["stays"] = JOURNEY
    if query.get("second") == query.get("nationality"):
        query.pop("second", None)
    # A day that the calendar has, from today on.
    if "on" in query:
        query["on"] = (datetime.date.today() + datetime.timedelta(days=1)).isoformat()
    # A stay ends after it begins, and within what is asked of a hotel at once.
    for name, days in [("arrival", 10), ("departure", 12), ("from", 1), ("until", 30)]:
        if name in query:
            query[name] = (datetime.date.today() + datetime.timedelta(days=days)).isoformat()
    # Two different ones at least.
    if "countries" in query:
        query["countries"] = "KZ,KG,UZ"
