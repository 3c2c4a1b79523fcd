# Reads C files and prints each breach of the project's rules as "file:line: what".
#
# usage: LC_ALL=C awk -v tables=FOLDER -f rules.awk FILE...       paths as seen from the root
#
# Formatting is clang-format's business; so here a function starts with a '{' in the first column
# and ends with a '}' there.

BEGIN {
    columns_max = 100
    function_lines_max = 70
    banned["strcpy"] = banned["strcat"] = banned["strncpy"] = "use struct text"
    banned["sprintf"] = banned["vsprintf"] = "use snprintf or text_printf"
    banned["gets"] = "use file_read or jsonl_next"
    banned["strtok"] = "use strcspn"
    banned["atoi"] = banned["atol"] = banned["atof"] = "use strtol, strtod or json_integer"
    banned["system"] = banned["popen"] = "a shell would read foreign text"
    banned["rand"] = banned["srand"] = banned["random"] = "use random_next"
    read_tables()
}

function read_tables(    line, words, count, i) {
    while ((getline line < (tables "/layers")) > 0) {
        if (line ~ /^#/ || line == "") continue
        count = split(line, words, " ")
        layers[words[1]] = 1
        for (i = 2; i <= count; i++) may_include[words[1], words[i]] = 1
    }
    while ((getline line < (tables "/doors")) > 0) {
        if (line ~ /^#/ || line == "") continue
        split(line, words, " ")
        doors[words[1]] = words[2]
    }
}

function layer_of(path,    layer, best) {
    best = ""
    for (layer in layers) {
        if (index(path, layer "/") == 1 && length(layer) > length(best)) best = layer
    }
    return best
}

function report(what) {
    print FILENAME ":" FNR ": " what
    broken = 1
}

# The line without comments, string and character contents; follows comments over lines.
function code_of(line,    out, i, c, two, quote) {
    if (!in_comment && line !~ /["'\/]/) return line
    out = ""
    quote = ""
    for (i = 1; i <= length(line); i++) {
        c = substr(line, i, 1)
        two = substr(line, i, 2)
        if (in_comment) {
            if (two == "*/") { in_comment = 0; i++ }
        } else if (quote != "") {
            if (c == "\\") i++
            else if (c == quote) { quote = ""; out = out c }
        } else if (two == "/*") {
            in_comment = 1
            i++
        } else if (two == "//") {
            break
        } else {
            if (c == "\"" || c == "'") quote = c
            out = out c
        }
    }
    return out
}

function check_include(line,    name, layer, target) {
    name = line
    sub(/^[ \t]*#[ \t]*include[ \t]*"/, "", name)
    sub(/".*/, "", name)
    target = layer_of(name)
    if (target == "") {
        report("\"" name "\" is not included from the root")
        return
    }
    layer = layer_of(FILENAME)
    if (layer != "" && !((layer, target) in may_include)) {
        report(layer " may not include \"" name "\" of " target)
    }
}

function check_door(line,    name, library, door) {
    name = line
    sub(/^[ \t]*#[ \t]*include[ \t]*[<"]/, "", name)
    if (layer_of(FILENAME) == "tests") return
    for (library in doors) {
        if (index(name, library) != 1) continue
        door = doors[library]
        if (FILENAME != door) report(library " is opened in " door " only")
    }
}

function check_calls(code,    rest, name) {
    rest = code
    while (match(rest, /[A-Za-z_][A-Za-z0-9_]*[ \t]*\(/)) {
        name = substr(rest, RSTART, RLENGTH)
        sub(/[ \t]*\($/, "", name)
        # A member called random is not the function.
        # Tests clean up after themselves with a shell.
        if (layer_of(FILENAME) == "tests" && (name == "system" || name == "popen")) name = ""
        if ((name in banned) && substr(rest, 1, RSTART - 1) !~ /(\.|->)$/) {
            report(name " is banned: " banned[name])
        }
        rest = substr(rest, RSTART + RLENGTH)
    }
}

FNR == 1 {
    in_comment = 0
    function_start = 0
}

{
    visible = $0
    gsub(/[\200-\277]/, "", visible)
    if (length(visible) > columns_max) report("a line of " length(visible) " columns")
    if ($0 ~ /\t/) report("a tab")
    if ($0 ~ /[ \t\r]$/) report("white space at the end of the line")
    if (match($0, /(^|[^A-Za-z])(TODO|FIXME|XXX)([^A-Za-z]|$)/)) report("unfinished: " substr($0, RSTART, 40))
    if ($0 ~ /\/(home|root|work|Users)\/[A-Za-z]/) report("a path of somebody's machine")
    if ($0 ~ /^[ \t]*#[ \t]*include[ \t]*"/) check_include($0)
    if ($0 ~ /^[ \t]*#[ \t]*include/) check_door($0)
    code = code_of($0)
    if (code ~ /\(/) check_calls(code)
}

FILENAME ~ /\.c$/ && /^\{/ { function_start = FNR }

FILENAME ~ /\.c$/ && /^\}/ && function_start {
    if (FNR - function_start + 1 > function_lines_max) {
        report("a function of " (FNR - function_start + 1) " lines")
    }
    function_start = 0
}

END { exit broken }
