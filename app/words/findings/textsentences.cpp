#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences table[] = {
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
    return table;
}

} // namespace vaultlock::words
