#include "words/findings/sentences.h"

namespace vaultlock::words {

std::span<const Sentences> conditionSentences()
{
    return {};
}

} // namespace vaultlock::words
