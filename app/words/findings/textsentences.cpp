// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences textTable[] = {
    {Rule::DuplicateKey, "“%1” stands twice in the same object.",
     "Only one of the two would count, and nobody can say which.", "Keep one of them."},
    {Rule::TooDeep, "Brackets are nested more than 64 deep.", "No policy needs that.",
     "Take the inner brackets out."},
    {Rule::NotUtf8, "This byte is not UTF-8 text.", "The service takes policies as UTF-8.",
     "Write the character again, or save the file as UTF-8."},
    {Rule::ByteOrderMark, "The text begins with a byte order mark.",
     "It is invisible, and JSON does not allow it.", "Remove it."},
    {Rule::TrailingText, "There is text behind the end of the policy.",
     "A policy is one JSON object.", "Remove it."},
    {Rule::WrappedPolicy,
     "This is the input or output of an AWS CLI command, with the policy in it.",
     "The service takes the policy alone.", "Take the policy out of it."},
    {Rule::Utf16, "The text is in UTF-16.", "The service takes policies as UTF-8.",
     "Save it as UTF-8."},
    {Rule::CurlyQuotes, "There are curly quotes in the place of straight ones.",
     "A word processor or chat has put them in; JSON knows straight quotes only.",
     "Write straight quotes."},
    {Rule::InvisibleCharacter, "There is a character here that cannot be seen: %1.",
     "The text is another one than it looks, and nothing that looks the same equals it.",
     "Take it out, unless it is meant."},
    {Rule::InvisibleCharacter, "Between the words stand characters that JSON does not allow: %1.",
     "They look like spaces, or cannot be seen; the service refuses what is not JSON.",
     "Write ordinary spaces.", "between"},
    {Rule::BrokenString, "A text in quotes goes on in the next line.",
     "A page broke it, as in a PDF; in JSON a text ends on its line.",
     "Join the lines, and see whether a hyphen or a space was lost or put in."},
    {Rule::SurroundedPolicy, "There is other text around the policy.",
     "The service takes the policy alone.", "Take the policy out of it."},
    {Rule::SurroundedPolicy, "The policy is in a Markdown code block.",
     "The service takes the policy alone.", "Take the policy out of it.", "code-fence"},
    {Rule::SurroundedPolicy, "This is Terraform, with the policy in it.",
     "The service takes the policy alone.", "Take the policy out of it.", "terraform"},
    {Rule::SurroundedPolicy, "This is YAML, with the policy in it.",
     "The service takes the policy alone.", "Take the policy out of it.", "yaml"},
    {Rule::OtherNotation, "This is not JSON, but another way to write a policy.",
     "The service takes policies as JSON.", "Write it as JSON."},
    {Rule::OtherNotation, "This is Terraform's own way to write a policy, not JSON.",
     "The service takes policies as JSON.",
     "Write it as JSON, or copy the policy that “terraform plan” shows.", "terraform"},
    {Rule::OtherNotation, "This is YAML, not JSON.", "The service takes policies as JSON.",
     "Write it as JSON.", "yaml"},
    {Rule::SizeOverLimit, "The policy has %1 bytes; at most %2 are allowed.",
     "The service refuses a larger one.", "Shorten it, or remove the white space."},
    {Rule::SizeNearLimit, "The policy has %1 of at most %2 bytes.",
     "Little room is left, and the limit is not documented to the byte.",
     "Shorten it, or remove the white space."},
    {Rule::TemplatePlaceholder, "“%1” is a placeholder that was not filled in.",
     "As it stands it matches nothing.", "Put the value in its place."},
};

} // namespace

std::span<const Sentences> textSentences()
{
    return textTable;
}

} // namespace vaultlock::words
