using Our.UserAccess.Permissions;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Tests.Permissions;

public sealed class PermissionCatalogueTests
{
    private readonly PermissionCatalogue _catalogue = new(
    [
        new DeclaredPermissions("first", [new Permission("Read", "", "", Risk.Low) { ImpliedBy = ["Manage"] }, new Permission("Manage", "", "", Risk.Low) { ImpliedBy = ["Own"] }]),
        new DeclaredPermissions("second", [new Permission("Own", "", "", Risk.High)]),
    ]);

    [Theory]
    [InlineData("Read", "Read", true)]
    [InlineData("Manage", "Read", true)]
    [InlineData("Own", "Read", true)]
    [InlineData("Read", "Manage", false)]
    [InlineData("Manage", "Own", false)]
    public void A_wider_verb_opens_what_it_implies_and_a_narrower_one_does_not(string held, string wanted, bool granted) =>
        Assert.Equal(granted, _catalogue.Grants(new HashSet<string>(StringComparer.Ordinal) { held }, wanted));
}
