using System.Text.Json.Nodes;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Enforcing;
using Our.UserAccess.Enforcement.Contracts;

namespace Our.UserAccess.Enforcement.ClientPermissions;

/// <summary>
/// What the backoffice client is told about its user. It decides itself which buttons to offer: by the set of verbs nearest above
/// a document, else by the fallback. So it is told the sets that really count, wherever they change in the tree.
/// </summary>
internal sealed class CurrentUserPermissions(IAccessFacts access, IDocumentVerbs verbs, TimeProvider clock)
{
    private const string Type = "$type";
    private const string DocumentPermission = "DocumentPermissionPresentationModel";
    private const string Permissions = "permissions";
    private const string Fallback = "fallbackPermissions";

    /// <summary>False: nothing of ours concerns the user, or this is not what was expected; it stays as it is.</summary>
    public bool Correct(JsonNode? user)
    {
        AccessSnapshot? facts = access.Current;
        if (user?["id"] is not JsonValue value
            || !value.TryGetValue(out Guid id)
            || user[Permissions] is not JsonArray permissions
            || user[Fallback] is not JsonArray fallback
            || !(facts?.Concerns(id) ?? true))
        {
            return false;
        }

        permissions.RemoveAll(entry => (string?)entry?[Type] == DocumentPermission);
        fallback.RemoveAll(verb => verbs.IsAboutDocuments((string?)verb ?? string.Empty));
        if (facts is not null)
        {
            Tell(facts.VerbsByPlace(id, clock.GetUtcNow(), verbs.All), permissions, fallback);
        }

        return true;
    }

    private void Tell(IReadOnlyList<NodeVerbs> places, JsonArray permissions, JsonArray fallback)
    {
        foreach (string verb in places[0].Verbs.Where(verbs.IsAboutDocuments))
        {
            fallback.Add(verb);
        }

        foreach (NodeVerbs place in places.Skip(1))
        {
            permissions.Add(new JsonObject
            {
                [Type] = DocumentPermission,
                ["document"] = new JsonObject { ["id"] = place.Node },
                ["verbs"] = new JsonArray([.. place.Verbs.Select(verb => JsonValue.Create(verb))]),
            });
        }
    }
}
