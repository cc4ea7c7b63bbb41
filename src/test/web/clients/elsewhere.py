"""A SPARQL endpoint that is not ours, over small files in the shapes of Wikidata and DBpedia, on this machine.

usage: elsewhere.py FOLDER: serves FOLDER/wikidata.ttl at /wikidata and FOLDER/dbpedia.ttl at /dbpedia,
prints the address that they are below, and goes on until it is ended.
"""

import http.server
import sys
import urllib.parse

import rdflib

GRAPHS = {f"/{name}": rdflib.Graph().parse(f"{sys.argv[1]}/{name}.ttl") for name in ("wikidata", "dbpedia")}


class Endpoint(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(urllib.parse.urlsplit(self.path).query)

    def do_POST(self):
        self.answer(self.rfile.read(int(self.headers["Content-Length"])).decode("utf-8"))

    def answer(self, form):
        query = urllib.parse.parse_qs(form)["query"][0]
        body = GRAPHS[urllib.parse.urlsplit(self.path).path].query(query).serialize(format="json")
        self.send_response(200)
        self.send_header("Content-Type", "application/sparql-results+json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


server = http.server.ThreadingHTTPServer(("localhost", 0), Endpoint)
print(f"http://localhost:{server.server_port}/", flush=True)
server.serve_forever()
