using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Our.UserAccess.Audit.Chain;

/// <summary>The key of the settings, or else the one that the site made for itself and keeps, protected, at the end of the trail.</summary>
internal sealed partial class ChainKeys(IDataProtectionProvider protection, IOptionsMonitor<AuditOptions> options, ILogger<ChainKeys> logger)
{
    private readonly ConcurrentDictionary<string, ChainKey> _opened = new(StringComparer.Ordinal);
    private readonly IDataProtector _protector = protection.CreateProtector("Our.UserAccess.Audit");

    /// <summary>The key to seal with, and how the head is to keep it.</summary>
    public (ChainKey Key, string? Protected) Current(AuditHead head)
    {
        if (OfSettings(options.CurrentValue.Key) is ChainKey set)
        {
            return (set, head.ProtectedKey);
        }

        if (Kept(head) is ChainKey kept)
        {
            return (kept, head.ProtectedKey);
        }

        var fresh = ChainKey.Fresh();
        return (fresh, _protector.Protect(fresh.ToStored()));
    }

    /// <summary>All that are known here, by their ids.</summary>
    public IReadOnlyDictionary<string, ChainKey> Known(AuditHead head) =>
        options.CurrentValue.OldKeys.Prepend(options.CurrentValue.Key).Select(OfSettings).Append(Kept(head))
            .OfType<ChainKey>()
            .DistinctBy(key => key.Id)
            .ToDictionary(key => key.Id, StringComparer.Ordinal);

    private static ChainKey? OfSettings(string? words) => string.IsNullOrWhiteSpace(words) ? null : ChainKey.OfSetting(words);

    private ChainKey? Kept(AuditHead head)
    {
        try
        {
            return head.ProtectedKey is null ? null : _opened.GetOrAdd(head.ProtectedKey, kept => ChainKey.Of(_protector.Unprotect(kept)));
        }
        catch (CryptographicException lost)
        {
            LogLost(lost);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The key of User Access's audit trail cannot be read: the site's data protection keys are gone. The trail goes on with a new key; what was sealed before cannot be verified any longer.")]
    private partial void LogLost(Exception failure);
}
