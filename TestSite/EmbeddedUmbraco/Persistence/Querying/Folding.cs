using System.Linq.Expressions;
using System.Reflection;

namespace EmbeddedUmbraco.Persistence.Querying;

/// <summary>Comparison without regard to case, alike on every database: both sides in lower case.</summary>
internal static class Folding
{
    private static readonly MethodInfo ToLower = typeof(string).GetMethod(nameof(string.ToLower), Type.EmptyTypes)!;

    /// <summary>The text as it is stored in a folded column and compared with one.</summary>
    public static string Fold(this string text) => text.ToLowerInvariant();

    public static Expression Of(Expression column) => Expression.Call(column, ToLower);
}
