using System.Runtime.CompilerServices;

namespace Our.UserAccess.Decisions.Storage;

internal static class KeyHash
{
    /// <summary>Folds a key to 64 well mixed bits; keys that merely count up (seeded or ordered ones) spread too.</summary>
    public static ulong Of(Guid key)
    {
        var bits = Unsafe.BitCast<Guid, UInt128>(key);
        var high = Math.BigMul((ulong)bits ^ 0x9E3779B97F4A7C15, (ulong)(bits >> 64) ^ 0xD1B54A32D192ED03, out var low);
        return (high ^ low) * 0x9FB21C651E98DF25;
    }
}
