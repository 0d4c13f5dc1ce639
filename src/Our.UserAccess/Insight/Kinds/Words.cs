using System.Globalization;

namespace Our.UserAccess.Insight.Kinds;

internal static class Words
{
    public static string Count(long count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
