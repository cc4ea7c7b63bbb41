// The SPARQL editor; its parts are modules.
"use strict";
import("/assets/query-page.js");
