// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wholefile.h"

#include <QSaveFile>

namespace vaultlock {

bool commitWhole(QSaveFile &file)
{
    if (!file.flush())
        file.cancelWriting();
    return file.commit();
}

} // namespace vaultlock
