#!/usr/bin/env python3
"""Checks that every offset of extractions slices back to its text.

offsets.py TEXTS.jsonl EXTRACTED.jsonl: the articles (id, text) and what
`depeche extract --format json` printed for them. Offsets are UTF-16 units.
"""
import json
import sys


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def spans(node):
    """Every object below node that has start, end and text."""
    if isinstance(node, dict):
        if {"start", "end", "text"} <= node.keys():
            yield node
        for value in node.values():
            yield from spans(value)
    elif isinstance(node, list):
        for value in node:
            yield from spans(value)


def main(texts, extracted):
    text = {str(a["id"]): a["text"].encode("utf-16-le", "surrogatepass") for a in lines(texts)}
    articles = lines(extracted)
    checked = wrong = 0
    for article in articles:
        name = article["article"]["id"]
        for span in spans(article):
            found = text[name][2 * span["start"] : 2 * span["end"]].decode("utf-16-le", "surrogatepass")
            checked += 1
            if found != span["text"]:
                wrong += 1
                print(f"{name}: [{span['start']}, {span['end']}) is {found!r}, not {span['text']!r}")
    print(f"{len(articles)} of {len(text)} articles, {checked} offsets checked, {wrong} wrong")
    return 1 if wrong or len(articles) != len(text) or not checked else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
