# SPDX-License-Identifier: GPL-3.0-or-later
# Which of the texts on standard input, a JSON list, the schema accepts: a list of booleans.
import json
import sys

import jsonschema

schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)


def accepted(text):
    try:
        return validator.is_valid(json.loads(text))
    except ValueError:
        return False


print(json.dumps([accepted(text) for text in json.load(sys.stdin)]))
