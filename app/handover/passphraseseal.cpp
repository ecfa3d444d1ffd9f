// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/envelope.h"
#include "handover/seal.h"

#include <QJsonObject>

#include <openssl/evp.h>

#include <memory>

namespace vaultlock::handover {

namespace {

constexpr int keyBytes = 32;
constexpr int saltBytes = 16;
constexpr int nonceBytes = 12; // what GCM is made for: NIST SP 800-38D, 8.2
constexpr int tagBytes = 16;
constexpr std::uint64_t mostMemory = std::uint64_t{1} << 30;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *unsignedBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *unsignedBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Keyboards write one letter in several ways; the bytes have to be the same everywhere.
Secret normalised(const Secret &passphrase)
{
    const std::string_view view = passphrase.view();
    QString text = QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    QString composed = text.normalized(QString::NormalizationForm_C);
    text.fill(QChar());
    Secret secret = Secret::consume(composed.toUtf8());
    composed.fill(QChar());
    return secret;
}

qsizetype charactersOf(const Secret &passphrase)
{
    const std::string_view view = passphrase.view();
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())).size();
}

/// Within what OpenSSL takes (RFC 7914, 6) and a computer has.
bool isAffordable(const ScryptCost &cost)
{
    if (cost.logN < 1 || cost.logN > 24 || cost.blockSize < 1 || cost.blockSize > 64 ||
        cost.parallelism < 1 || cost.parallelism > 16)
        return false;
    const std::uint64_t memory =
        (std::uint64_t{1} << cost.logN) * static_cast<std::uint64_t>(cost.blockSize) * 128;
    return memory * static_cast<std::uint64_t>(cost.parallelism) <= mostMemory;
}

/// Empty if OpenSSL fails.
Secret keyFrom(const Secret &passphrase, const QByteArray &salt, const ScryptCost &cost)
{
    const Secret composed = normalised(passphrase);
    QByteArray key(keyBytes, Qt::Uninitialized);
    // OpenSSL counts a little besides the blocks themselves.
    const bool isMade =
        EVP_PBE_scrypt(composed.view().data(), composed.view().size(), unsignedBytes(salt),
                       static_cast<std::size_t>(salt.size()), std::uint64_t{1} << cost.logN,
                       static_cast<std::uint64_t>(cost.blockSize),
                       static_cast<std::uint64_t>(cost.parallelism), 2 * mostMemory,
                       unsignedBytes(key), keyBytes) == 1;
    return isMade ? Secret::consume(std::move(key)) : Secret();
}

const unsigned char *unsignedBytes(const Secret &key)
{
    return reinterpret_cast<const unsigned char *>(key.view().data());
}

/// What was encrypted, and the tag behind it; empty if OpenSSL fails.
QByteArray encrypted(const QByteArray &content, const QByteArray &head, const Secret &key,
                     const QByteArray &nonce)
{
    const CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    QByteArray body(content.size() + tagBytes, Qt::Uninitialized);
    int size = 0;
    const bool isDone =
        context &&
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, unsignedBytes(key),
                           unsignedBytes(nonce)) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &size, unsignedBytes(head),
                          static_cast<int>(head.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), unsignedBytes(body), &size, unsignedBytes(content),
                          static_cast<int>(content.size())) == 1 &&
        size == content.size() &&
        EVP_EncryptFinal_ex(context.get(), unsignedBytes(body) + size, &size) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes,
                            unsignedBytes(body) + content.size()) == 1;
    return isDone ? body : QByteArray();
}

/// Passphrase where the tag is another one; nothing of the content is given out then.
Sealing<QByteArray> decrypted(const Envelope &envelope, const Secret &key, const QByteArray &nonce)
{
    const qsizetype size = envelope.body.size() - tagBytes;
    const CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    QByteArray content(size, Qt::Uninitialized);
    QByteArray tag = envelope.body.right(tagBytes);
    int length = 0;
    const bool isRead =
        context &&
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, unsignedBytes(key),
                           unsignedBytes(nonce)) == 1 &&
        EVP_DecryptUpdate(context.get(), nullptr, &length, unsignedBytes(envelope.head),
                          static_cast<int>(envelope.head.size())) == 1 &&
        EVP_DecryptUpdate(context.get(), unsignedBytes(content), &length,
                          unsignedBytes(envelope.body), static_cast<int>(size)) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) == 1;
    if (!isRead)
        return tl::unexpected(SealFault::CryptographyFailed);
    if (EVP_DecryptFinal_ex(context.get(), unsignedBytes(content) + length, &length) != 1)
        return tl::unexpected(SealFault::Passphrase);
    return content;
}

} // namespace

Sealing<QByteArray> sealedByPassphrase(const QByteArray &content, const Secret &passphrase,
                                       Random &random, const ScryptCost &cost)
{
    if (charactersOf(passphrase) < fewestCharacters)
        return tl::unexpected(SealFault::PassphraseTooShort);
    if (content.size() > largestContent)
        return tl::unexpected(SealFault::TooLarge);
    if (!isAffordable(cost))
        return tl::unexpected(SealFault::AsksForTooMuch);
    const QByteArray salt = random.bytes(saltBytes);
    const QByteArray nonce = random.bytes(nonceBytes);
    const QByteArray head = headOf(
        SealKind::Passphrase, {{QStringLiteral("kdf"), QStringLiteral("scrypt")},
                               {QStringLiteral("logN"), cost.logN},
                               {QStringLiteral("r"), cost.blockSize},
                               {QStringLiteral("p"), cost.parallelism},
                               {QStringLiteral("salt"), QString::fromLatin1(salt.toBase64())},
                               {QStringLiteral("cipher"), QStringLiteral("AES-256-GCM")},
                               {QStringLiteral("nonce"), QString::fromLatin1(nonce.toBase64())}});
    const Secret key = keyFrom(passphrase, salt, cost);
    const QByteArray body = key.isEmpty() ? QByteArray() : encrypted(content, head, key, nonce);
    if (body.isEmpty())
        return tl::unexpected(SealFault::CryptographyFailed);
    return envelopeText(head, body);
}

Sealing<QByteArray> openedByPassphrase(const QByteArray &file, const Secret &passphrase)
{
    const auto kind = sealKind(file);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto envelope = readEnvelope(file);
    const QJsonObject &members = envelope->members;
    const QByteArray salt = bytesOf(members, "salt");
    const QByteArray nonce = bytesOf(members, "nonce");
    if (*kind != SealKind::Passphrase ||
        members.value(QLatin1String("kdf")) != QLatin1String("scrypt") ||
        members.value(QLatin1String("cipher")) != QLatin1String("AES-256-GCM") ||
        salt.size() != saltBytes || nonce.size() != nonceBytes || envelope->body.size() < tagBytes)
        return tl::unexpected(SealFault::NotASealedFile);
    const ScryptCost cost{members.value(QLatin1String("logN")).toInt(),
                          members.value(QLatin1String("r")).toInt(),
                          members.value(QLatin1String("p")).toInt()};
    if (!isAffordable(cost))
        return tl::unexpected(SealFault::AsksForTooMuch);
    const Secret key = keyFrom(passphrase, salt, cost);
    if (key.isEmpty())
        return tl::unexpected(SealFault::CryptographyFailed);
    return decrypted(*envelope, key, nonce);
}

} // namespace vaultlock::handover
