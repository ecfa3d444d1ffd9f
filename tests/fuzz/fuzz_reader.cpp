// SPDX-License-Identifier: GPL-3.0-or-later

// The reader on any bytes: every node and fault lies in the text, what is accepted is what another
// reader accepts, and writing what was read changes nothing but white space.
#include "expectation.h"
#include "policy/reader/reader.h"
#include "policy/reader/utf8.h"
#include "policy/writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace vaultlock::policy;
using vaultlock::fuzz::expect;

namespace {

/// Takes everything, and remembers why the text was refused.
class Oracle : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t &) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t, const std::string &,
                     const nlohmann::detail::exception &exception) override
    {
        constexpr int numberOverflow = 406; // its documentation, "Exceptions"
        isBeyondDoubles = exception.id == numberOverflow;
        return false;
    }

    bool isBeyondDoubles = false;
};

bool hasFault(const Tree &tree, FaultReason reason)
{
    return std::any_of(tree.faults.begin(), tree.faults.end(),
                       [&](const TextFault &fault) { return fault.reason == reason; });
}

/// The differences are those that tst_readeroracle.cpp lists.
void compareWithOracle(const Tree &tree)
{
    const std::string_view text = tree.text;
    const bool isListed = hasFault(tree, FaultReason::ByteOrderMark) ||
                          hasFault(tree, FaultReason::TooDeep) ||
                          text.find('\0') != std::string_view::npos;
    if (isListed)
        return;
    Oracle oracle;
    const bool isAccepted = nlohmann::json::sax_parse(text, &oracle);
    if (!oracle.isBeyondDoubles)
        expect(tree.faults.empty() == isAccepted, "the oracle agrees on what is JSON");
}

void checkPlaces(const Tree &tree)
{
    const bool isUtf8 = firstInvalidUtf8(tree.text) == tree.text.size();
    const auto isWhole = [&](std::size_t at) {
        return !isUtf8 || at == tree.text.size() || characterBegin(tree.text, at) == at;
    };
    for (const TextFault &fault : tree.faults) {
        expect(isWhole(fault.span.begin) && isWhole(fault.span.end),
               "a fault is of whole characters");
        expect(fault.span.begin <= fault.span.end && fault.span.end <= tree.text.size(),
               "a fault lies in the text");
    }
    expect(tree.faults.size() <= Tree::maxFaults, "there are not too many faults");
    for (const Node &node : tree.nodes) {
        expect(node.span.begin <= node.span.end && node.span.end <= tree.text.size(),
               "a node lies in the text");
        expect(node.key.begin <= node.key.end && node.key.end <= tree.text.size(),
               "a key lies in the text");
        if (node.parent == noNode)
            continue;
        const Node &parent = tree.at(node.parent);
        expect(parent.span.begin <= node.span.begin && node.span.end <= parent.span.end,
               "a node lies in its parent");
        if (node.nextSibling != noNode)
            expect(node.span.end <= tree.at(node.nextSibling).span.begin,
                   "a node lies before its sibling");
    }
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].kind == NodeKind::String) {
            const std::string text = tree.stringOf(static_cast<NodeIndex>(i));
            expect(!tree.faults.empty() || firstInvalidUtf8(text) == text.size(),
                   "a string is UTF-8");
        }
    }
}

void checkWriting(const Tree &tree)
{
    const std::string small = minify(tree);
    expect(small.size() <= tree.text.size(), "minified text is not longer");
    const Tree again = read(small);
    expect(again.faults.empty(), "minified text is JSON");
    expect(minify(again) == small, "minifying twice changes nothing");
    const std::string laidOut = format(tree);
    const Tree formatted = read(laidOut);
    expect(formatted.faults.empty(), "formatted text is JSON");
    expect(minify(formatted) == small, "formatting changes white space only");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(data, data + size);
    const Tree tree = read(text);
    checkPlaces(tree);
    compareWithOracle(tree);
    if (tree.faults.empty()) {
        expect(firstInvalidUtf8(text) == size, "what is accepted is UTF-8");
        checkWriting(tree);
    }
    return 0;
}
