#include "ui/window/about.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QSslSocket>

namespace vaultlock::ui {

void showAbout(QWidget *parent)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("About", text);
    };
    auto *about = new QMessageBox(parent);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setTextFormat(Qt::PlainText);
    about->setWindowTitle(say("About Vaultlock"));
    about->setText(say("Vaultlock %1").arg(QStringLiteral(VAULTLOCK_VERSION)));
    about->setInformativeText(
        say("Makes Amazon S3 Glacier vaults immutable, with care.\n\n"
            "Free software under the GNU General Public License, version 3. There is no warranty, "
            "to the extent permitted by law.\n\n"
            "Qt %1\n%2")
            .arg(QLatin1String(qVersion()), QSslSocket::sslLibraryVersionString()));
    about->setStandardButtons(QMessageBox::Close);
    about->open();
}

} // namespace vaultlock::ui
