# SPDX-License-Identifier: GPL-3.0-or-later
"""What the manual page says of the sandbox in other people's tests works as it stands there.

    sandbox_examples.py VAULTLOCK-CLI.1.IN FOLDER_OF_PROGRAMS

pytest with boto3, the test runner of Node.js, and JUnit's lines as a program of Java's: each where it
is on this machine; JUnit itself is not asked for. Exits with 77 where none is.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

page, programs = pathlib.Path(sys.argv[1]), os.path.abspath(sys.argv[2])
BLOCK = re.compile(r'^\.\\" example: (\w+)\n\.EX\n(.*?)^\.EE$', re.M | re.S)
examples = {name: text.replace(r"\-", "-") for name, text in BLOCK.findall(
    page.read_text(encoding="utf-8"))}
assert sorted(examples) == ["junit", "node", "pytest"], sorted(examples)

PYTEST = """import json, subprocess
import boto3, pytest

{}

def test_has_its_samples(glacier):
    assert glacier.describe_vault(vaultName="examplevault")["VaultName"] == "examplevault"
"""
NODE = """import assert from 'node:assert';
import {{ spawn }} from 'node:child_process';
import {{ once }} from 'node:events';
import {{ createInterface }} from 'node:readline';
import {{ after, test }} from 'node:test';

{}
test('is there', async () => {{
  const reply = await fetch(at.endpoint + '/_vaultlock/health');
  assert.equal((await reply.json()).status, 'ok');
}});
"""
JAVA = """import java.io.IOException;

class Example {{
{}
    public static void main(String[] arguments) throws IOException {{
        start();
        if (!line.contains("endpoint")) System.exit(1);
        stop();
    }}
}}
"""


def has(*command):
    return shutil.which(command[0]) and subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0


def run(name, file, text, *command):
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, file).write_text(text, encoding="utf-8")
        done = subprocess.run([*command, file], cwd=folder, timeout=50, check=False, text=True,
                              capture_output=True, env={
                                  **os.environ, "PATH": programs + os.pathsep + os.environ["PATH"]})
        assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"
    print(f"{name}: works")


tried = 0
if has("/usr/bin/python3", "-c", "import boto3, pytest"):
    run("pytest", "test_example.py", PYTEST.format(examples["pytest"]),
        "/usr/bin/python3", "-m", "pytest", "-q", "-p", "no:cacheprovider")
    tried += 1
if has("node", "-e", "require('node:test').after(() => 0)"):
    run("node", "example.test.mjs", NODE.format(examples["node"]), "node", "--test")
    tried += 1
if has("javac", "--version"):
    run("java", "Example.java", JAVA.format(re.sub(r"@\w+ ", "", examples["junit"])), "java")
    tried += 1
sys.exit(0 if tried else 77)
