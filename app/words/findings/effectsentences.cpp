#include "words/findings/sentences.h"

namespace vaultlock::words {

std::span<const Sentences> effectSentences()
{
    return {};
}

} // namespace vaultlock::words
