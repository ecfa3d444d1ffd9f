// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/completion/caretplace.h"

#include "policy/reader/tree.h"

#include <vector>

namespace vaultlock::policy {

namespace {

enum class Expected : std::uint8_t {
    Key,
    Colon,
    Value,
    Comma,
};

struct Frame
{
    bool isObject;
    std::size_t begin;
    Expected expected;
    std::string_view key = {}; ///< raw, of the member that is being read
};

struct Token
{
    Span span;
    bool isString = false;
    bool isClosed = false;
};

bool isOneOf(char c, std::string_view characters)
{
    return characters.find(c) != std::string_view::npos;
}

/// From an opening quote to behind the closing one, or to the end of its line.
Token stringAt(std::string_view text, std::size_t begin)
{
    std::size_t at = begin + 1;
    while (at < text.size() && !isOneOf(text[at], "\"\r\n"))
        at += text[at] == '\\' && at + 1 < text.size() && !isOneOf(text[at + 1], "\r\n") ? 2U : 1U;
    const bool isClosed = at < text.size() && text[at] == '"';
    return {{begin, isClosed ? at + 1 : std::min(at, text.size())}, true, isClosed};
}

Token wordAt(std::string_view text, std::size_t begin)
{
    const std::size_t end = text.find_first_of(" \t\r\n{}[],:\"", begin);
    return {{begin, end == std::string_view::npos ? text.size() : end}};
}

/// Follows the brackets from the beginning of the text to the caret.
class PrefixReader
{
public:
    PrefixReader(std::string_view text, std::size_t caret)
        : m_text(text)
        , m_caret(std::min(caret, text.size()))
    {
        while (!m_token && m_at < m_caret)
            step();
    }

    const std::vector<Frame> &frames() const { return m_frames; }
    /// The one that the caret is in.
    const std::optional<Token> &token() const { return m_token; }
    std::size_t lastEnd() const { return m_lastEnd; }

private:
    void step()
    {
        const char c = m_text[m_at];
        if (isOneOf(c, whiteSpace))
            ++m_at;
        else if (c == '"')
            take(stringAt(m_text, m_at));
        else if (isOneOf(c, "{[}],:"))
            bracketOrComma(c);
        else
            take(wordAt(m_text, m_at));
    }

    void bracketOrComma(char c)
    {
        if (c == '{' || c == '[')
            m_frames.push_back({c == '{', m_at, c == '{' ? Expected::Key : Expected::Value});
        else if (c == '}' || c == ']')
            close(c == '}');
        else if (!m_frames.empty())
            separate(c);
        ++m_at;
    }

    void separate(char c)
    {
        Frame &frame = m_frames.back();
        if (c == ',') {
            frame.expected = frame.isObject ? Expected::Key : Expected::Value;
        } else if (frame.isObject) {
            frame.expected = Expected::Value;
        } else if (frame.expected == Expected::Comma && m_frames.size() > 1 &&
                   m_frames[m_frames.size() - 2].isObject) {
            // The last one was a key: the list before it was not closed.
            m_frames.pop_back();
            m_frames.back().key = m_lastWord;
            m_frames.back().expected = Expected::Value;
        }
    }

    /// A bracket of the other kind closes the container around, whose own is missing.
    void close(bool isObject)
    {
        const std::size_t depth = m_frames.size();
        if (depth > 1 && m_frames[depth - 1].isObject != isObject &&
            m_frames[depth - 2].isObject == isObject)
            m_frames.pop_back();
        if (!m_frames.empty())
            m_frames.pop_back();
        endValue(m_at + 1);
    }

    void endValue(std::size_t end)
    {
        m_lastEnd = end;
        if (!m_frames.empty())
            m_frames.back().expected = Expected::Comma;
    }

    void take(const Token &token)
    {
        const std::size_t end = token.span.end;
        // Behind a closing quote nothing more is typed into the string.
        if (m_caret < end || (m_caret == end && !token.isClosed)) {
            m_token = token;
            return;
        }
        m_at = end;
        if (m_frames.empty())
            return;
        m_lastWord = m_text.substr(token.span.begin, token.span.size());
        Frame &frame = m_frames.back();
        const bool isKey = frame.isObject &&
                           (frame.expected == Expected::Key || frame.expected == Expected::Comma);
        if (!isKey)
            return endValue(end);
        frame.key = m_lastWord;
        frame.expected = Expected::Colon;
    }

    std::string_view m_text;
    std::size_t m_caret;
    std::size_t m_at = 0;
    std::size_t m_lastEnd = 0;
    std::string_view m_lastWord; ///< raw
    std::vector<Frame> m_frames;
    std::optional<Token> m_token;
};

std::string meaning(std::string_view raw)
{
    if (!raw.empty() && raw.front() == '"')
        raw.remove_prefix(1);
    if (!raw.empty() && raw.back() == '"')
        raw.remove_suffix(1);
    return unescaped(raw);
}

bool isName(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           isOneOf(c, ":/_.*?-");
}

/// A quote that was just typed pairs with that of the next string on the line: what is between them
/// is no name, and then neither is what follows. The token ends with the name that is being typed.
Span ownPart(std::string_view text, const Token &token, std::size_t caret)
{
    if (!token.isString)
        return token.span;
    if (token.isClosed) {
        const std::size_t next = text.find_first_not_of(" \t", token.span.end);
        if (next == std::string_view::npos || isOneOf(text[next], ",:}]\r\n"))
            return token.span;
    }
    std::size_t end = caret;
    while (end < token.span.end && isName(text[end]))
        ++end;
    return {token.span.begin, end};
}

/// The statement's frame, or the number of frames where the caret is in none.
std::size_t statementFrame(const std::vector<Frame> &frames)
{
    if (frames.size() < 2 || !frames[0].isObject || meaning(frames[0].key) != "Statement")
        return frames.size();
    const std::size_t index = frames[1].isObject ? 1 : 2;
    return index < frames.size() && frames[index].isObject ? index : frames.size();
}

Place statementValue(std::string_view element)
{
    if (element == "Effect")
        return Place::EffectValue;
    if (element == "Principal" || element == "NotPrincipal")
        return Place::PrincipalValue;
    if (element == "Action" || element == "NotAction")
        return Place::ActionValue;
    return element == "Resource" || element == "NotResource" ? Place::ResourceValue
                                                             : Place::Elsewhere;
}

/// below: the frames from the one under the statement on.
Place placeInElement(std::string_view element, const Frame *below, std::size_t depth, bool isKey)
{
    const Place place = statementValue(element);
    if (place == Place::ActionValue || place == Place::ResourceValue)
        return depth == 1 && !below[0].isObject ? place : Place::Elsewhere;
    if (!below[0].isObject)
        return Place::Elsewhere;
    if (place == Place::PrincipalValue) {
        if (depth == 1 && isKey)
            return Place::PrincipalType;
        const bool isName = depth == 1 || (depth == 2 && !below[1].isObject);
        return isName && meaning(below[0].key) == "AWS" ? Place::PrincipalName : Place::Elsewhere;
    }
    if (element != "Condition")
        return Place::Elsewhere;
    if (depth == 1)
        return isKey ? Place::ConditionOperator : Place::Elsewhere;
    if (depth == 2 && below[1].isObject)
        return isKey ? Place::ConditionKey : Place::ConditionValue;
    return depth == 3 && below[1].isObject && !below[2].isObject ? Place::ConditionValue
                                                                 : Place::Elsewhere;
}

void classify(CaretPlace &result, const std::vector<Frame> &frames)
{
    if (frames.empty() || !frames[0].isObject)
        return;
    const std::size_t statement = statementFrame(frames);
    if (frames.size() == 1) {
        if (result.isKey)
            result.place = Place::PolicyElement;
        else if (meaning(frames[0].key) == "Version")
            result.place = Place::VersionValue;
        return;
    }
    if (statement == frames.size())
        return;
    result.statement = frames[statement].begin;
    const std::size_t depth = frames.size() - statement - 1;
    const std::string element = meaning(frames[statement].key);
    if (depth == 0) {
        result.place = result.isKey ? Place::StatementElement : statementValue(element);
        return;
    }
    const Frame *below = &frames[statement + 1];
    result.place = placeInElement(element, below, depth, result.isKey);
    if (result.place == Place::ConditionKey || result.place == Place::ConditionValue)
        result.conditionOperator = meaning(below[0].key);
    if (result.place == Place::ConditionValue)
        result.conditionKey = meaning(below[1].key);
}

} // namespace

CaretPlace caretPlaceAt(std::string_view text, std::size_t position)
{
    const std::size_t caret = std::min(position, text.size());
    const PrefixReader prefix(text, caret);
    CaretPlace result;
    result.token = {caret, caret};
    if (const auto &token = prefix.token()) {
        result.token = ownPart(text, *token, caret);
        result.isInString = token->isString;
        result.typed = meaning(text.substr(token->span.begin, caret - token->span.begin));
        result.name = meaning(text.substr(result.token.begin, result.token.size()));
    }
    const std::vector<Frame> &frames = prefix.frames();
    if (frames.empty())
        return result;
    const Frame &frame = frames.back();
    result.container = frame.begin;
    if (frame.expected == Expected::Colon)
        return result;
    if (frame.expected == Expected::Comma)
        result.missingComma = prefix.lastEnd();
    result.isKey = frame.isObject && frame.expected != Expected::Value;
    classify(result, frames);
    return result;
}

} // namespace vaultlock::policy
