"""Asks the server every shipped query through clients that are not ours, and compares with what
`depeche query` said of the same store.

usage: compare.py URL FOLDER OUTSIDE: OUTSIDE is what elsewhere.py printed, FOLDER/NAME.srj is what `depeche query NAME --format json` printed,
COMUNICA (environment) the folder where comunica.mjs and its packages are, if Node.js is there.
"""

import collections
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.request

import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import JSON, SPARQLWrapper, XML

STRING = "http://www.w3.org/2001/XMLSchema#string"


def term(binding):
    language = binding.get("xml:lang")
    datatype = None if language else binding.get("datatype")
    return (binding["type"].replace("typed-", ""), binding["value"], language, datatype if datatype != STRING else None)


def rows_of(bindings):
    """A multiset of rows: their order is of no account, blank nodes are not told apart."""
    return collections.Counter(
        frozenset((name, term(b) if b["type"] != "bnode" else "blank") for name, b in row.items()) for row in bindings
    )


def filled(url, name, outside):
    """The query as the editor offers it, its parameters put in; one that asks Wikidata or DBpedia asks elsewhere.py."""
    dataset = name.split("-")[0]
    endpoint = f"&endpoint={outside}{dataset}" if dataset in ("wikidata", "dbpedia") else ""
    page = urllib.request.urlopen(f"{url}query?ask={name}{endpoint}").read().decode("utf-8")
    return html.unescape(re.search(r"<textarea[^>]*>(.*?)</textarea>", page, re.S).group(1))


def sparqlwrapper_json(endpoint, query):
    client = SPARQLWrapper(endpoint)
    client.setReturnFormat(JSON)
    client.setQuery(query)
    return client.query().convert()["results"]["bindings"]


def sparqlwrapper_xml(endpoint, query):
    client = SPARQLWrapper(endpoint)
    client.setMethod("POST")
    client.setReturnFormat(XML)
    client.setQuery(query)
    document = client.query().convert()
    rows = []
    for result in document.getElementsByTagName("result"):
        row = {}
        for binding in result.getElementsByTagName("binding"):
            node = [child for child in binding.childNodes if child.nodeType == child.ELEMENT_NODE][0]
            value = {"type": node.tagName, "value": "".join(child.data for child in node.childNodes)}
            for attribute in ("xml:lang", "datatype"):
                if node.hasAttribute(attribute):
                    value[attribute] = node.getAttribute(attribute)
            row[binding.getAttribute("name")] = value
        rows.append(row)
    return rows


def rdflib_store(endpoint, query):
    result = rdflib.Graph(SPARQLStore(endpoint)).query(query)
    rows = []
    for row in result:
        bound = {}
        for variable, value in row.asdict().items():
            made = {"type": "uri" if isinstance(value, rdflib.URIRef) else "literal", "value": str(value)}
            if isinstance(value, rdflib.Literal):
                if value.language:
                    made["xml:lang"] = value.language
                elif value.datatype:
                    made["datatype"] = str(value.datatype)
            bound[str(variable)] = made
        rows.append(bound)
    return rows


def answered(client, endpoint, queries):
    """What a client answers, by query; an error takes the place of rows."""
    answers = {}
    for name, query in queries.items():
        try:
            answers[name] = client(endpoint, query)
        except Exception as error:  # whatever a client throws is a failure of this query
            answers[name] = error
    return answers


def comunica(folder, endpoint, queries):
    lines = "".join(json.dumps({"name": name, "query": query}) + "\n" for name, query in queries.items())
    done = subprocess.run(
        ["node", f"{folder}/comunica.mjs", endpoint], input=lines, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode:
        sys.exit(f"comunica: {done.stderr}")
    answers = map(json.loads, done.stdout.splitlines())
    return {a["name"]: Exception(a["error"]) if "error" in a else a["rows"] for a in answers}


def main(url, folder, outside):
    endpoint = url + "sparql"
    expected = {
        path.stem: rows_of(json.loads(path.read_text(encoding="utf-8"))["results"]["bindings"])
        for path in sorted(pathlib.Path(folder).glob("*.srj"))
    }
    queries = {name: filled(url, name, outside) for name in expected}
    clients = {
        "SPARQLWrapper, JSON": answered(sparqlwrapper_json, endpoint, queries),
        "SPARQLWrapper, XML": answered(sparqlwrapper_xml, endpoint, queries),
        "rdflib": answered(rdflib_store, endpoint, queries),
    }
    if "COMUNICA" in os.environ:
        clients["Comunica"] = comunica(os.environ["COMUNICA"], endpoint, queries)
    failed = 0
    for client, answers in clients.items():
        for name, rows in answers.items():
            if isinstance(rows, Exception):
                failed += 1
                print(f"{client}: {name}: {rows}")
                continue
            got = rows_of(rows)
            if got != expected[name]:
                failed += 1
                print(f"{client}: {name}: {sum(expected[name].values())} rows expected, {sum(got.values())} came")
                for label, some in (("missing", expected[name] - got), ("extra", got - expected[name])):
                    for row in list(some)[:3]:
                        print(f"  {label}: {sorted(row)}")
    compared = sum(len(answers) for answers in clients.values())
    print(f"{len(expected)} shipped queries ({sum(sum(rows.values()) for rows in expected.values())} rows), "
          f"clients: {'; '.join(clients)}")
    print(f"{compared - failed} passed, {failed} failed")
    return 1 if failed or not compared else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
