// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that are JSON, and texts that nearly are, the same at every run.
#pragma once

#include <random>
#include <string>
#include <vector>

namespace vaultlock::policy::tests {

class JsonTexts
{
public:
    explicit JsonTexts(unsigned seed)
        : m_random(seed)
    {
    }

    /// A value with white space around its words.
    std::string value() { return space() + valueAt(0) + space(); }

    /// One to four slips of the pen: bytes left out, put in, replaced, a stretch doubled or cut.
    std::string mutated(std::string text)
    {
        for (std::size_t slips = below(4) + 1; slips > 0; --slips)
            slip(text);
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    const std::string &oneOf(const std::vector<std::string> &choices)
    {
        return choices[below(choices.size())];
    }

    std::string space()
    {
        static const std::vector<std::string> spaces{"", "", "", " ", "\n", "\t", "\r\n", "  "};
        return oneOf(spaces);
    }

    std::string valueAt(std::size_t depth)
    {
        static const std::vector<std::string> literals{"true", "false", "null"};
        switch (below(depth < 5 ? 7 : 4)) {
        case 0:
        case 1:
            return string();
        case 2:
            return number();
        case 3:
            return oneOf(literals);
        case 4:
            return container('[', ']', false, depth);
        default:
            return container('{', '}', true, depth);
        }
    }

    std::string container(char opening, char closing, bool isObject, std::size_t depth)
    {
        std::string text(1, opening);
        for (std::size_t i = 0, count = below(4); i < count; ++i) {
            text += (i > 0 ? "," : "") + space();
            if (isObject)
                text += string() + space() + ":" + space();
            text += valueAt(depth + 1) + space();
        }
        return text + space() + closing;
    }

    std::string string()
    {
        static const std::vector<std::string> pieces{
            "a",       "Version",      "é",       "😀",       " ",
            "\\n",     "\\\"",         "\\\\",    "\\/",     "\x7f",
            "\\u00e9", "${a}",         "\\u0000", "\\uFFFF", "\\ud83d\\ude00",
            "'",       "\\b\\f\\r\\t",
        };
        std::string text = "\"";
        for (std::size_t count = below(5); count > 0; --count)
            text += oneOf(pieces);
        return text + "\"";
    }

    std::string number()
    {
        static const std::vector<std::string> numbers{
            "0", "-0", "1", "-12", "0.5", "10.25", "1e5", "1E+5", "-2e-3", "12345678901234567890",
        };
        return oneOf(numbers);
    }

    void slip(std::string &text)
    {
        static const std::vector<std::string> insertions{
            "{",  "}",    "[",    "]",    ",",        ":",       "\"",   "\\",   "'",
            "0",  "-",    "+",    ".",    "e",        "1",       "\\u",  "d8",   "t",
            " ",  "\n",   "\t",   "\x01", "\x1f",     "\x80",    "\xff", "\xc3", "\xed\xa0\x80",
            "//", "/**/", "null", "NaN",  "\xc0\xaf", "\\ud800", "\\x",  "#",    "\xf4\x90\x80\x80",
        };
        const std::size_t at = below(text.size() + 1);
        const std::size_t length = below(4) + 1;
        switch (below(5)) {
        case 0:
            text.erase(std::min(at, text.size()), length);
            break;
        case 1:
            text.insert(at, oneOf(insertions));
            break;
        case 2:
            text.replace(at, std::min(length, text.size() - at), oneOf(insertions));
            break;
        case 3:
            text.insert(at, text.substr(at, 2 * length));
            break;
        default:
            if (below(3) == 0)
                text.resize(at);
            break;
        }
    }

    std::mt19937 m_random;
};

} // namespace vaultlock::policy::tests
