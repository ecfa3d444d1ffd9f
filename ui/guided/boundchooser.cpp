// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guided/boundchooser.h"

#include "words/guidedwords.h"

namespace vaultlock::ui {

using policy::Bound;

BoundChooser::BoundChooser(const QString &accessibleName, QWidget *parent)
    : NamedComboBox(accessibleName, parent)
{
    for (const Bound bound : {Bound::Everyone, Bound::OwnAccount})
        addItem(words::boundName(bound), static_cast<int>(bound));
    connect(this, &QComboBox::activated, this, &BoundChooser::boundChosen);
}

Bound BoundChooser::bound() const
{
    return static_cast<Bound>(currentData().toInt());
}

void BoundChooser::showBound(Bound bound)
{
    if (this->bound() != bound)
        setCurrentIndex(findData(static_cast<int>(bound)));
}

} // namespace vaultlock::ui
