using System.Globalization;

namespace Our.UserAccess.Host.Insight;

internal static class BinPath
{
    /// <summary>The number of what it was below, from a path of Umbraco's such as <c>-1,1063,1071</c>; -1 for a root.</summary>
    public static int ParentOf(string path) =>
        path.Split(',') is [.., string parent, _] && int.TryParse(parent, NumberStyles.Integer, CultureInfo.InvariantCulture, out int id) ? id : -1;
}
