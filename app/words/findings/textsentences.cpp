// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/words.h"
#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences textTable[] = {
    {Rule::DuplicateKey, QT_TRANSLATE_NOOP("Words", "“%1” stands twice in the same object."),
     QT_TRANSLATE_NOOP("Words", "Only one of the two would count, and nobody can say which."),
     QT_TRANSLATE_NOOP("Words", "Keep one of them.")},
    {Rule::TooDeep, QT_TRANSLATE_NOOP("Words", "Brackets are nested more than 64 deep."),
     QT_TRANSLATE_NOOP("Words", "No policy needs that."),
     QT_TRANSLATE_NOOP("Words", "Take the inner brackets out.")},
    {Rule::NotUtf8, QT_TRANSLATE_NOOP("Words", "This byte is not UTF-8 text."),
     QT_TRANSLATE_NOOP("Words", "The service takes policies as UTF-8."),
     QT_TRANSLATE_NOOP("Words", "Write the character again, or save the file as UTF-8.")},
    {Rule::ByteOrderMark, QT_TRANSLATE_NOOP("Words", "The text begins with a byte order mark."),
     QT_TRANSLATE_NOOP("Words", "It is invisible, and JSON does not allow it."),
     QT_TRANSLATE_NOOP("Words", "Remove it.")},
    {Rule::TrailingText, QT_TRANSLATE_NOOP("Words", "There is text behind the end of the policy."),
     QT_TRANSLATE_NOOP("Words", "A policy is one JSON object."),
     QT_TRANSLATE_NOOP("Words", "Remove it.")},
    {Rule::WrappedPolicy,
     QT_TRANSLATE_NOOP("Words",
                       "This is the input or output of an AWS CLI command, with the policy in it."),
     QT_TRANSLATE_NOOP("Words", "The service takes the policy alone."),
     QT_TRANSLATE_NOOP("Words", "Take the policy out of it.")},
    {Rule::Utf16, QT_TRANSLATE_NOOP("Words", "The text is in UTF-16."),
     QT_TRANSLATE_NOOP("Words", "The service takes policies as UTF-8."),
     QT_TRANSLATE_NOOP("Words", "Save it as UTF-8.")},
    {Rule::CurlyQuotes,
     QT_TRANSLATE_NOOP("Words", "There are curly quotes in the place of straight ones."),
     QT_TRANSLATE_NOOP(
         "Words", "A word processor or chat has put them in; JSON knows straight quotes only."),
     QT_TRANSLATE_NOOP("Words", "Write straight quotes.")},
    {Rule::InvisibleCharacter,
     QT_TRANSLATE_NOOP("Words", "There is a character here that cannot be seen: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "The text is another one than it looks, and nothing that looks the same equals it."),
     QT_TRANSLATE_NOOP("Words", "Take it out, unless it is meant.")},
    {Rule::InvisibleCharacter,
     QT_TRANSLATE_NOOP("Words", "Between the words stand characters that JSON does not allow: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "They look like spaces, or cannot be seen; the service refuses what is not JSON."),
     QT_TRANSLATE_NOOP("Words", "Write ordinary spaces."), "between"},
    {Rule::BrokenString, QT_TRANSLATE_NOOP("Words", "A text in quotes goes on in the next line."),
     QT_TRANSLATE_NOOP("Words", "A page broke it, as in a PDF; in JSON a text ends on its line."),
     QT_TRANSLATE_NOOP("Words",
                       "Join the lines, and see whether a hyphen or a space was lost or put in.")},
    {Rule::SurroundedPolicy, QT_TRANSLATE_NOOP("Words", "There is other text around the policy."),
     QT_TRANSLATE_NOOP("Words", "The service takes the policy alone."),
     QT_TRANSLATE_NOOP("Words", "Take the policy out of it.")},
    {Rule::SurroundedPolicy, QT_TRANSLATE_NOOP("Words", "The policy is in a Markdown code block."),
     QT_TRANSLATE_NOOP("Words", "The service takes the policy alone."),
     QT_TRANSLATE_NOOP("Words", "Take the policy out of it."), "code-fence"},
    {Rule::SurroundedPolicy,
     QT_TRANSLATE_NOOP("Words", "This is Terraform, with the policy in it."),
     QT_TRANSLATE_NOOP("Words", "The service takes the policy alone."),
     QT_TRANSLATE_NOOP("Words", "Take the policy out of it."), "terraform"},
    {Rule::SurroundedPolicy, QT_TRANSLATE_NOOP("Words", "This is YAML, with the policy in it."),
     QT_TRANSLATE_NOOP("Words", "The service takes the policy alone."),
     QT_TRANSLATE_NOOP("Words", "Take the policy out of it."), "yaml"},
    {Rule::OtherNotation,
     QT_TRANSLATE_NOOP("Words", "This is not JSON, but another way to write a policy."),
     QT_TRANSLATE_NOOP("Words", "The service takes policies as JSON."),
     QT_TRANSLATE_NOOP("Words", "Write it as JSON.")},
    {Rule::OtherNotation,
     QT_TRANSLATE_NOOP("Words", "This is Terraform's own way to write a policy, not JSON."),
     QT_TRANSLATE_NOOP("Words", "The service takes policies as JSON."),
     QT_TRANSLATE_NOOP("Words",
                       "Write it as JSON, or copy the policy that “terraform plan” shows."),
     "terraform"},
    {Rule::OtherNotation, QT_TRANSLATE_NOOP("Words", "This is YAML, not JSON."),
     QT_TRANSLATE_NOOP("Words", "The service takes policies as JSON."),
     QT_TRANSLATE_NOOP("Words", "Write it as JSON."), "yaml"},
    {Rule::SizeOverLimit,
     QT_TRANSLATE_NOOP("Words", "The policy has %1 bytes; at most %2 are allowed."),
     QT_TRANSLATE_NOOP("Words", "The service refuses a larger one."),
     QT_TRANSLATE_NOOP("Words", "Shorten it, or remove the white space.")},
    {Rule::SizeNearLimit, QT_TRANSLATE_NOOP("Words", "The policy has %1 of at most %2 bytes."),
     QT_TRANSLATE_NOOP("Words",
                       "Little room is left, and the limit is not documented to the byte."),
     QT_TRANSLATE_NOOP("Words", "Shorten it, or remove the white space.")},
    {Rule::TemplatePlaceholder,
     QT_TRANSLATE_NOOP("Words", "“%1” is a placeholder that was not filled in."),
     QT_TRANSLATE_NOOP("Words", "As it stands it matches nothing."),
     QT_TRANSLATE_NOOP("Words", "Put the value in its place.")},
};

} // namespace

std::span<const Sentences> textSentences()
{
    return textTable;
}

} // namespace vaultlock::words
