#include "ui/text/plainlabel.h"

#include <QLabel>

namespace vaultlock::ui {

QLabel *plainLabel(const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace vaultlock::ui
