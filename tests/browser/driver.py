"""The little of WebDriver that the tests need, spoken to chromedriver with Python's standard library."""
import base64
import json
import shutil
import subprocess
import time
import urllib.error
import urllib.request

PATIENCE = 300  # seconds until what has not come is taken not to come; a slow machine needs a minute to start a browser
KEYS = {"Enter": "\ue007", "ArrowLeft": "\ue012", "ArrowUp": "\ue013", "ArrowRight": "\ue014", "ArrowDown": "\ue015", "Escape": "\ue00c",
        "Backspace": "\ue003", "Tab": "\ue004"}


class Browser:
    def __init__(self, folder):
        program = shutil.which("chromedriver")
        if not program:
            raise SystemExit("chromedriver is missing: .ci/dependencies check installs it")
        self.log = open(folder + "/chromedriver.log", "w+")
        self.process = subprocess.Popen([program, "--port=0"], stdout=self.log, stderr=subprocess.STDOUT)
        self.base = f"http://127.0.0.1:{self._port()}"
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                     f"--user-data-dir={folder}/profile", "--window-size=1360,900"]
        options = {"goog:chromeOptions": {"args": arguments}, "goog:loggingPrefs": {"browser": "ALL"}}
        answer = self._call("POST", "/session", {"capabilities": {"alwaysMatch": options}})
        self.session = "/session/" + answer["sessionId"]

    def _port(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.log.seek(0)
            for word in self.log.read().split():
                if word.rstrip(".").isdigit() and int(word.rstrip(".")) > 1023:
                    return int(word.rstrip("."))
            time.sleep(0.05)
        raise SystemExit("chromedriver does not start")

    def _call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as reply:
                return json.load(reply)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(json.load(error)["value"]["message"]) from None

    def go(self, url):
        self._call("POST", self.session + "/url", {"url": url})

    def run(self, script, *arguments):
        return self._call("POST", self.session + "/execute/sync", {"script": script, "args": list(arguments)})

    def keys(self, *keys):
        """Presses keys one after the other, as a keyboard does."""
        actions = [{"type": kind, "value": KEYS.get(key, key)} for key in keys for kind in ("keyDown", "keyUp")]
        self._call("POST", self.session + "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def until(self, script, *arguments):
        """The first true value of a script."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            value = self.run(script, *arguments)
            if value:
                return value
            time.sleep(0.05)
        raise AssertionError("never true: " + script)

    def text(self):
        return self.run("return document.body.innerText")

    def picture(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self._call("GET", self.session + "/screenshot")))

    def size(self, width, height):
        self.devtools("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def scheme(self, name):
        self.devtools("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": name}]})

    def devtools(self, command, parameters):
        return self._call("POST", self.session + "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def complaints(self):
        """What the page wrote to the console since the last call."""
        return [entry["message"] for entry in self._call("POST", self.session + "/se/log", {"type": "browser"})]

    def new_tab(self):
        handle = self._call("POST", self.session + "/window/new", {"type": "tab"})["handle"]
        self.tab(handle)
        return handle

    def this_tab(self):
        return self._call("GET", self.session + "/window")

    def tab(self, handle):
        self._call("POST", self.session + "/window", {"handle": handle})

    def close(self):
        try:
            self._call("DELETE", self.session)
        finally:
            self.process.terminate()
            self.process.wait()
            self.log.close()
