using System.Reflection;
using Our.UserAccess.Groups.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace Our.UserAccess.Host.Groups;

/// <summary>
/// Makes Umbraco's granular permissions by the name of their context: this Umbraco may know more contexts than the one that
/// the package was built with.
/// </summary>
internal static class GranularTypes
{
    private const string ContextType = nameof(DocumentGranularPermission.ContextType);

    private static readonly Dictionary<string, Type> ByContext = typeof(INodeGranularPermission).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(INodeGranularPermission)))
        .Select(type => (Type: type, Context: type.GetField(ContextType, BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string))
        .Where(known => known.Context is not null)
        .ToDictionary(known => known.Context!, known => known.Type, StringComparer.Ordinal);

    /// <summary>What the group has already is kept as it is. Null where nothing in this installation can hold such an entry.</summary>
    public static IGranularPermission? Make(GranularEntry entry, IUserGroup group)
    {
        IGranularPermission? kept = group.GranularPermissions.FirstOrDefault(
            existing => existing.Context == entry.Context && existing.Key == entry.NodeId && existing.Permission == entry.Verb);
        if (kept is not null || entry.NodeId is null)
        {
            return kept ?? new UnknownTypeGranularPermission { Context = entry.Context, Permission = entry.Verb };
        }

        if (!ByContext.TryGetValue(entry.Context, out Type? type))
        {
            return null;
        }

        var made = (INodeGranularPermission)Activator.CreateInstance(type)!;
        made.Key = entry.NodeId.Value;
        made.Permission = entry.Verb;
        return made;
    }
}
