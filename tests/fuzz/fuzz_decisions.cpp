// SPDX-License-Identifier: GPL-3.0-or-later

// Decisions of any policy on requests of two kinds: those that the policy itself speaks of, and
// those that stand behind the first NUL of the input, one a line: principal, action, resource and
// key=value, with blanks between.
#include "expectation.h"
#include "policy/decision/agesweep.h"
#include "policy/decision/preparedpolicy.h"
#include "policy/reader/reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>

using namespace vaultlock::policy;
using vaultlock::fuzz::expect;

namespace {

constexpr std::size_t mostRequests = 6;
constexpr std::string_view someUser = "arn:aws:iam::123456789012:user/ann";
constexpr std::string_view someVault = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0)
            parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

void addWritten(std::vector<Request> &requests, std::string_view lines)
{
    for (const std::string_view line : split(lines, '\n')) {
        const std::vector<std::string_view> words = split(line, ' ');
        if (words.size() < 3 || requests.size() >= mostRequests)
            continue;
        Request &request = requests.emplace_back(words[0], words[1], words[2]);
        for (std::size_t i = 3; i < words.size(); ++i) {
            const std::size_t equals = std::min(words[i].find('='), words[i].size() - 1);
            request.setContext(words[i].substr(0, equals),
                               {std::string(words[i].substr(equals + 1))});
        }
    }
}

/// A request that the statement may well be about.
void addSpokenOf(std::vector<Request> &requests, const StatementModel &statement)
{
    const auto &principals = statement.principals.values;
    const auto &actions = statement.actions.values;
    const auto &resources = statement.resources.values;
    Request &request = requests.emplace_back(
        principals.empty() ? someUser : principals.front().value.text,
        actions.empty() ? "glacier:DeleteArchive" : actions.front().value.text,
        resources.empty() ? someVault : resources.front().text);
    for (const Condition &condition : statement.conditions) {
        std::vector<std::string> values;
        for (const ScalarValue &value : condition.values)
            values.emplace_back(value.text);
        request.setContext(condition.keyName, std::move(values));
    }
}

void checkAnswer(const PreparedPolicy &policy, const Request &request)
{
    const Answer answer = policy.decide(request);
    expect(answer.decision == policy.decision(request), "with and without a trace is the same");
    expect(answer.trace.size() == policy.statementCount(), "every statement is traced");
    expect(answer.statement.has_value() == (answer.decision != Decision::NoDecision),
           "a decision names its statement");
    if (answer.statement)
        expect(*answer.statement < policy.statementCount(), "the statement exists");
}

void checkSweep(const PreparedPolicy &policy, const Request &request)
{
    const std::vector<AgeInterval> intervals = sweepArchiveAge(policy, request);
    expect(!intervals.empty() && intervals.front().firstDay == 0, "a sweep begins at day 0");
    expect(!intervals.back().lastDay, "a sweep does not end");
    Request aged = request;
    const auto isDecided = [&](int day, const AgeInterval &interval) {
        aged.setArchiveAge(day);
        expect(policy.decision(aged) == interval.decision, "a sweep says what is decided");
    };
    for (std::size_t i = 0; i < intervals.size() && i < 8; ++i) {
        const AgeInterval &interval = intervals[i];
        isDecided(interval.firstDay, interval);
        const int last = interval.lastDay.value_or(std::numeric_limits<int>::max());
        expect(interval.firstDay <= last, "an interval has a day");
        isDecided(interval.lastDay.value_or(interval.firstDay + 1), interval);
        isDecided(interval.firstDay + (last - interval.firstDay) / 2, interval);
        if (i > 0)
            expect(intervals[i - 1].lastDay == interval.firstDay - 1, "a sweep has no gaps");
    }
}

std::vector<Decision> decisions(const PolicyModel &model, const std::vector<Request> &requests)
{
    const PreparedPolicy policy(model);
    std::vector<Decision> result;
    for (const Request &request : requests)
        result.push_back(policy.decision(request));
    return result;
}

/// Each statement once more as a Deny of the same; the last is the strongest that there is.
void checkMoreDenies(PolicyModel &model, const std::vector<Request> &requests)
{
    std::vector<Decision> before = decisions(model, requests);
    const std::size_t count = std::min<std::size_t>(model.statements.size(), 4);
    for (std::size_t i = 0; i < count; ++i) {
        model.statements.push_back(model.statements[i]);
        model.statements.back().effect = Effect::Deny;
        std::vector<Decision> after = decisions(model, requests);
        for (std::size_t j = 0; j < after.size(); ++j)
            expect(after[j] <= before[j], "a Deny more allows nothing more");
        before = std::move(after);
    }
    model.statements.erase(model.statements.end() - static_cast<std::ptrdiff_t>(count),
                           model.statements.end());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string input(data, data + size);
    const std::string_view text = std::string_view(input).substr(0, input.find('\0'));
    const Tree tree = read(text);
    PolicyModel model = modelOf(tree, documentOf(tree));

    std::vector<Request> requests{Request(someUser, "glacier:DeleteArchive", someVault)};
    if (text.size() < input.size())
        addWritten(requests, std::string_view(input).substr(text.size() + 1));
    for (const StatementModel &statement : model.statements) {
        if (requests.size() < mostRequests)
            addSpokenOf(requests, statement);
    }

    const PreparedPolicy policy(model);
    for (const Request &request : requests)
        checkAnswer(policy, request);
    checkSweep(policy, requests.back());
    checkMoreDenies(model, requests);
    const std::vector<Decision> inOrder = decisions(model, requests);
    std::reverse(model.statements.begin(), model.statements.end());
    expect(decisions(model, requests) == inOrder, "the order of statements does not matter");
    return 0;
}
