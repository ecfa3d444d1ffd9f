#include "words/findings/sentences.h"

namespace vaultlock::words {

std::span<const Sentences> actionSentences()
{
    return {};
}

} // namespace vaultlock::words
