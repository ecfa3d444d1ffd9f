#include "words/findings/sentences.h"

namespace vaultlock::words {

std::span<const Sentences> principalSentences()
{
    return {};
}

} // namespace vaultlock::words
