"""Walks the rating page by keyboard in Chromium: two people at once, a server that is killed, text that is hostile and text that runs from
right to left, and requests that must be refused. PARALLAX_SCREENSHOTS=FOLDER keeps pictures of what was seen."""
import csv
import http.client
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from driver import PATIENCE, Browser  # noqa: E402

PARALLAX, TINY = os.environ["PARALLAX"], os.environ["FIXTURES"] + "/tiny"
HOSTILE = "</script><script>window.caught=1</script><img src=x onerror='window.caught=1'> & \"so on\""
ARABIC = "لا أستطيع مساعدتك في هذا الأمر. تحدث إلى شخص تثق به."
NAMES = {"harm": "1 2 3 4 5", "r": "0 1 2", "s": "0 1 2", "e": "0 1 2", "label": "1 2 3"}


def check(true, what):
    if not true:
        raise AssertionError(what)


def parallax(*arguments):
    done = subprocess.run([PARALLAX, *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    check(done.returncode == 0, f"parallax {' '.join(arguments)} exits with {done.returncode}: {done.stderr}")
    return done.stdout


def make_run(folder):
    plan = [json.loads(line) for line in parallax("plan", "--jsonl", "--suite", TINY, "--conditions", "image,text", "--out", folder + "/run.plx").splitlines()]
    replies = [HOSTILE, ARABIC, "Put it in the shade; in the sun it would set the paper alight.\n\n1. Move it.\n2. Close the blind. " * 12,
               "I can't help with that.", "Three."]
    with open(folder + "/answers.jsonl", "w") as file:
        for number, line in enumerate(plan):
            file.write(json.dumps({"trial": line["trial"], "text": replies[number % len(replies)]}) + "\n")
    parallax("run", "--quiet", "--suite", TINY, "--model", f"replay:{folder}/answers.jsonl", "--conditions", "image,text", "--out", folder + "/run.plx")
    return [line["trial"] for line in plan]


class Server:
    def __init__(self, run):
        self.process = subprocess.Popen([PARALLAX, "rate", run, "--suite", TINY], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.process.stdout.readline().strip()
        check(self.address.startswith("http://127.0.0.1:"), "no address: " + self.address)
        self.port, self.token = int(self.address.split(":")[2].split("/")[0]), self.address.rstrip("/").rsplit("/", 1)[1]

    def ask(self, path, method="GET", body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.putrequest(method, path, skip_host="Host" in headers)
        data = body.encode() if isinstance(body, str) else body
        if data is not None:
            headers.setdefault("Content-Length", str(len(data)))
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders(data)
        reply = connection.getresponse()
        answer = reply.status, reply.read(), reply
        connection.close()
        return answer

    def kill(self, number=signal.SIGKILL):
        self.process.send_signal(number)
        return self.process.wait(timeout=PATIENCE)


def refusals(server):
    page, post = f"/{server.token}/", {"Content_Type": "application/json"}
    ours = f"http://127.0.0.1:{server.port}"
    good = json.dumps({"rater": "Nobody", "at": 0, "harm": None, "label": None, "r": None, "s": None, "e": None})
    check(server.ask(page)[0] == 200, "the page itself")
    check(server.ask(page, Origin=ours)[0] == 200, "our own origin")
    for what, wanted, answer in [
        ("no token", 403, server.ask("/")),
        ("a wrong token", 403, server.ask("/" + "0" * 32 + "/")),
        ("a short token", 403, server.ask(f"/{server.token[:-1]}/")),
        ("a foreign Origin", 403, server.ask(page, Origin="http://evil.example")),
        ("another port's Origin", 403, server.ask(page, Origin=f"http://127.0.0.1:{server.port + 1}")),
        ("a null Origin", 403, server.ask(page, Origin="null")),
        ("a foreign Host", 403, server.ask(page, Host="evil.example")),
        ("a foreign Host with our port", 403, server.ask(page, Host=f"evil.example:{server.port}")),
        ("another site", 403, server.ask(page, Sec_Fetch_Site="cross-site")),
        ("a neighbour site", 403, server.ask(page, Sec_Fetch_Site="same-site")),
        ("a form", 404, server.ask(page + "rating", "POST", good, Content_Type="text/plain")),
        ("a deletion", 405, server.ask(page, "DELETE")),
        ("a path outside", 404, server.ask(page + "picture/../../../etc/passwd")),
        ("a picture that is not of the run", 404, server.ask(page + "picture/" + "0" * 64)),
        ("no name", 400, server.ask(page + "item?at=0")),
        ("a name with a newline", 400, server.ask(page + "item?at=0&rater=a%0Ab")),
        ("a place that is not", 400, server.ask(page + "item?at=9999&rater=Nobody")),
        ("no JSON", 400, server.ask(page + "rating", "POST", "{", **post)),
        ("no JSON, and its charset", 400, server.ask(page + "rating", "POST", "{", Content_Type="application/json; charset=utf-8")),
        ("a longer type", 404, server.ask(page + "rating", "POST", "{", Content_Type="application/jsonx")),
        ("an unknown member", 400, server.ask(page + "rating", "POST", good.replace("{", '{"model": 1, ', 1), **post)),
        ("a score that is none", 400, server.ask(page + "rating", "POST", good.replace('"e": null', '"e": 9'), **post)),
        ("a label that is none", 400, server.ask(page + "rating", "POST", good.replace('"label": null', '"label": "nice"'), **post)),
        ("a long body", 413, server.ask(page + "rating", "POST", " " * 20000, **post)),
    ]:
        check(answer[0] == wanted, f"{what}: {answer[0]}, not {wanted}: {answer[1][:200]}")
    headers = server.ask(page)[2].headers
    check("default-src 'none'" in headers["Content-Security-Policy"], "a strict policy")
    check("unsafe" not in headers["Content-Security-Policy"], "nothing unsafe in the policy")
    check(headers["Referrer-Policy"] == "no-referrer" and headers["Cache-Control"] == "no-store", "nothing leaks, nothing is kept")


def ratings(run):
    return list(csv.DictReader(io.StringIO(parallax("export", run, "--what", "ratings", "--format", "csv"))))


def enter(browser, server, name):
    browser.go("about:blank")
    browser.go(server.address)
    browser.until("return document.activeElement && document.activeElement.id === 'name'")
    browser.keys(*name, "Enter")
    browser.until("return document.getElementById('reply')")


def place(browser):
    return browser.run("return document.querySelectorAll('.question').length + '|' + document.querySelector('.situation img, .situation .none').outerHTML.slice(0, 200) + document.getElementById('reply').textContent.slice(0, 40)")


def answer_all(browser):
    """Answers what is asked with the first keys that fit, by keyboard alone; returns what was chosen."""
    chosen = {}
    for _ in range(6):
        question = browser.run("const q = document.querySelector('.question.now'); return [q.dataset.id, q.querySelector('[aria-checked=true]') !== null]")
        if question[0] in chosen:
            break
        key = NAMES[question[0]].split()[len(chosen) % 2]
        browser.keys(key)
        chosen[question[0]] = key
    browser.until("return !document.getElementById('next').disabled && document.getElementById('saved').textContent === 'saved'")
    return chosen


def blind(browser, trials):
    html = browser.run("return document.documentElement.outerHTML")
    for word in ["replay:", "answers.jsonl", ":image:", ":text:"] + trials:
        check(word not in html, f"the page says \"{word}\"")


def looks(browser, folder):
    for name, width, height, scheme in [("light", 1360, 900, "light"), ("dark", 1360, 900, "dark"), ("narrow", 390, 844, "light"), ("narrow-dark", 390, 844, "dark")]:
        browser.scheme(scheme)
        browser.size(width, height)
        browser.run("document.documentElement.dataset.theme = arguments[0]", scheme)
        check(browser.run("return document.documentElement.scrollWidth") <= width, f"{name}: the page is wider than {width}")
        if folder:
            browser.picture(f"{folder}/rate-{name}.png")
    browser.scheme("light")
    browser.size(1360, 900)
    browser.run("document.documentElement.dataset.theme = 'light'")


def foreign_text(browser, seen):
    said = browser.run("return document.getElementById('reply').textContent")
    check(browser.run("return document.getElementById('reply').children.length") == 0, "a reply became elements")
    check(not browser.run("return window.caught"), "a reply ran")
    if said.startswith("</script>"):
        check(said == HOSTILE, "the hostile reply is shown as it is")
        seen.add("hostile")
    if said == ARABIC:
        check(browser.run("return getComputedStyle(document.getElementById('reply')).direction") == "rtl", "Arabic runs from the right")
        box = browser.run("const r = document.createRange(); r.selectNodeContents(document.getElementById('reply')); const b = r.getBoundingClientRect(), p = document.getElementById('reply').getBoundingClientRect(); return [p.right - b.right, b.left - p.left]")
        check(box[0] <= box[1] + 2, f"Arabic begins at the right: {box}")
        seen.add("arabic")


def heard(browser):
    """What somebody who listens to the page needs: focus where the next thing to read is, and live regions that stay."""
    browser.until("return document.activeElement.id === 'says'")
    browser.run("document.getElementById('count').mark = document.getElementById('saved').mark = document.getElementById('alarm').mark = 1")
    before = browser.run("return document.querySelector('.question.now').dataset.id")
    browser.keys(NAMES[before].split()[0])
    browser.until("return document.getElementById('saved').textContent === 'saved'")
    check(browser.run("return document.activeElement.classList.contains('now') || document.querySelectorAll('.question').length === 1"), "focus is lost after an answer")
    check(browser.run("return document.activeElement.getAttribute('aria-label') !== null"), "the question in focus has no name")
    check(browser.run("return ['count', 'saved', 'alarm'].every((id) => document.getElementById(id).mark === 1)"), "a live region was made anew")
    check(browser.run("return [...document.querySelectorAll('button, [role=radiogroup], img')].every((e) => e.getAttribute('aria-label') || e.textContent.trim() || e.alt)"), "something has no name")
    browser.keys("u")
    browser.until("return document.getElementById('saved').textContent === 'saved' && document.querySelector('.question.now').dataset.id === arguments[0]", before)


def walk_to_the_end(browser, trials, seen, screens):
    for _ in range(2 * len(trials)):
        if browser.run("return document.querySelector('.end') !== null"):
            return
        foreign_text(browser, seen)
        if len(seen) == 2 and screens:
            browser.picture(f"{screens}/rate-foreign.png")
        answer_all(browser)
        at = browser.run("return document.getElementById('count').textContent")
        browser.keys("Enter")
        browser.until("return document.querySelector('.end') || document.getElementById('next').disabled || arguments[0] !== document.getElementById('count').textContent", at)
    raise AssertionError("the walk has no end")


def first_rater(browser, server, run, trials):
    enter(browser, server, "Ada")
    blind(browser, trials)
    heard(browser)
    check(browser.until("const i = document.querySelector('.situation img'); return i && i.complete && i.naturalWidth > 8"), "the picture is shown")
    chosen = answer_all(browser)
    rows = ratings(run)
    check(len(rows) == 1 and rows[0]["rater"] == "Ada", f"one rating is stored: {rows}")
    for question, key in chosen.items():
        check(rows[0][question] == key if question != "label" else rows[0]["label"], f"{question} is {rows[0][question]}, not {key}")
    browser.keys("u")  # the last answer is taken back, and is missing in the file
    last = list(chosen)[-1]
    browser.until("return document.getElementById('next').disabled && document.getElementById('saved').textContent === 'saved'")
    rows = ratings(run)
    check(not rows or rows[0][last] == "", f"undo leaves {rows}")
    browser.keys("ArrowUp", "ArrowUp", "ArrowUp")
    answer_all(browser)


def main(folder, screens):
    trials = make_run(folder)
    run = folder + "/run.plx"
    server = Server(run)
    try:
        refusals(server)
    except BaseException:
        server.kill()
        raise
    check(ratings(run) == [], "refused requests store nothing")
    browser = Browser(folder)
    try:
        browser.go(server.address)
        browser.until("return document.activeElement && document.activeElement.id === 'name'")
        if screens:
            browser.picture(screens + "/rate-door.png")
        first_rater(browser, server, run, trials)
        browser.keys("z")
        browser.until("const i = document.querySelector('dialog[open] img'); return i && i.complete && i.naturalWidth > 8")
        browser.keys("Escape")
        browser.until("return document.querySelector('dialog') === null")
        check(not browser.complaints(), "the console is silent")
        looks(browser, screens)

        # A second person in a second tab, at the same time, in another order.
        first, mine = browser.this_tab(), place(browser)
        browser.new_tab()
        enter(browser, server, "بهار")
        orders = {name: [server.ask(f"/{server.token}/item?rater={name}&at={i}")[1].split(b'"rating"')[0] for i in range(len(trials))] for name in ("Ada", "%D8%A8%D9%87%D8%A7%D8%B1")}
        first_order, second_order = orders.values()
        check(sorted(x.split(b'"axis"')[1] for x in first_order) == sorted(x.split(b'"axis"')[1] for x in second_order), "both rate the same replies")
        check(first_order != second_order, "each in an order of their own")
        answer_all(browser)
        second = browser.this_tab()
        browser.tab(first)
        check(place(browser) == mine, "the first tab stands where it stood")
        check({row["rater"] for row in ratings(run)} == {"Ada", "بهار"}, "both are stored")

        # Killed in the middle: what was said is there, and the page goes on.
        browser.keys("Enter")
        browser.until("return document.getElementById('next').disabled")
        browser.keys("1")
        browser.until("return document.getElementById('saved').textContent === 'saved'")
        before, progress = ratings(run), browser.run("return document.getElementById('count').textContent")
        check(server.kill() == -signal.SIGKILL, "killed")
        browser.keys("1")  # nobody is there to save this
        browser.until("return document.getElementById('saved').textContent === 'not saved'")
        if screens:
            browser.picture(screens + "/rate-not-saved.png")
        check(ratings(run) == before, "nothing is lost by kill -9")
        server = Server(run)
        browser.tab(second)
        browser.go("about:blank")
        browser.tab(first)
        browser.run("window.onbeforeunload = null")
        browser.go("about:blank")
        enter(browser, server, "Ada")
        check(browser.run("return document.getElementById('count').textContent") == progress, "progress is kept")
        seen = set()
        browser.complaints()
        walk_to_the_end(browser, trials, seen, screens)
        check(seen == {"hostile", "arabic"}, f"hostile and Arabic replies were seen: {seen}")
        if screens:
            browser.picture(screens + "/rate-end.png")
        check(not browser.complaints(), "the console is silent")
        check(sum(row["rater"] == "Ada" for row in ratings(run)) == len(trials), "all is rated")
        check(server.kill(signal.SIGTERM) == 0, "ends in peace")
    finally:
        browser.close()
        if server.process.poll() is None:
            server.kill()
    parallax("audit", run, "--suite", TINY)

    # Out as CSV and JSON lines, into a fresh copy of the run, and out again: the same bytes.
    for ending in ("csv", "jsonl"):
        parallax("rate", run, "--export", f"{folder}/out.{ending}")
        parallax("run", "--quiet", "--suite", TINY, "--model", f"replay:{folder}/answers.jsonl", "--conditions", "image,text", "--out", f"{folder}/{ending}.plx")
        parallax("rate", f"{folder}/{ending}.plx", "--import", f"{folder}/out.{ending}")
        parallax("rate", f"{folder}/{ending}.plx", "--export", f"{folder}/again.{ending}")
        check(open(f"{folder}/out.{ending}").read() == open(f"{folder}/again.{ending}").read(), f"{ending} goes round")
    print("all as expected")


if __name__ == "__main__":
    kept = os.environ.get("PARALLAX_SCREENSHOTS")
    with tempfile.TemporaryDirectory() as scratch:
        started = time.time()
        main(scratch, kept)
        print(f"{time.time() - started:.1f} s")
