"""Validates JSON documents (one path an argument after the schema's) against a JSON Schema 2020-12 with PyPI jsonschema."""

import json
import sys

import jsonschema

schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
problems = 0
for path in sys.argv[2:]:
    for error in validator.iter_errors(json.load(open(path, encoding="utf-8"))):
        problems += 1
        print(path.rsplit("/", 1)[-1], jsonschema.exceptions.best_match([error]).json_path, error.message[:200])
print(f"{len(sys.argv) - 2} documents, {problems} problems")
sys.exit(1 if problems else 0)
