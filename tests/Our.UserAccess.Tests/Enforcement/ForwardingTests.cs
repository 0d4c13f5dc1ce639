using System.Reflection;
using NSubstitute;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Enforcement.Contracts;
using Our.UserAccess.Host.Enforcement;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Tests.Enforcement;

/// <summary>Where nothing of ours is involved, Umbraco's own service answers, untouched. The members are discovered.</summary>
public sealed class ForwardingTests
{
    private static readonly Dictionary<Type, object?> Arguments = new()
    {
        [typeof(Guid)] = TwoSites.AcmePage,
        [typeof(string)] = "Umb.Document.Read",
        [typeof(IEnumerable<Guid>)] = new List<Guid> { TwoSites.AcmePage },
        [typeof(ISet<string>)] = new HashSet<string> { "Umb.Document.Read" },
        [typeof(Guid?)] = TwoSites.Cirrus,
    };

    public static TheoryData<string> Members => new(
        from service in new[] { typeof(IContentPermissionService), typeof(IMediaPermissionService) }
        from member in service.GetMethods()
        where member.Name is not nameof(IContentPermissionService.FilterFallbackPermissionsAsync)
        select $"{service.Name}: {member}");

    [Theory]
    [MemberData(nameof(Members))]
    public void The_answer_is_umbracos_own(string member)
    {
        (object decorated, Recorder inner, MethodInfo method) = Find(member);
        object?[] arguments = [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(IUser) ? User(TwoSites.Bo) : Arguments[parameter.ParameterType])];

        object answer = method.Invoke(decorated, arguments)!;

        (MethodInfo called, object?[] with, object given) = Assert.Single(inner.Calls);
        Assert.Equal(method, called);
        Assert.Equal(arguments, with);
        Assert.Same(given, answer);
    }

    [Fact]
    public void Every_member_of_the_services_is_implemented_here_and_none_left_to_a_default()
    {
        Assert.All(
            new[] { (typeof(EnforcedContentPermissions), typeof(IContentPermissionService)), (typeof(EnforcedMediaPermissions), typeof(IMediaPermissionService)) },
            pair => Assert.All(pair.Item1.GetInterfaceMap(pair.Item2).TargetMethods, method => Assert.Equal(pair.Item1, method.DeclaringType)));
    }

    [Fact]
    public async Task The_fallback_is_umbracos_own_set()
    {
        (object decorated, Recorder inner, _) = Find($"{nameof(IContentPermissionService)}: {typeof(IContentPermissionService).GetMethod(nameof(IContentPermissionService.FilterFallbackPermissionsAsync))}");
        HashSet<string> verbs = ["Umb.Document.Publish", "Something.Else"];

        ISet<string> answer = await ((IContentPermissionService)decorated).FilterFallbackPermissionsAsync(User(TwoSites.Bo), verbs);

        Assert.Same(await (Task<ISet<string>>)Assert.Single(inner.Calls).Answer, answer);
    }

    [Fact]
    public void Someone_unknown_is_no_concern_as_long_as_nothing_is_regulated() =>
        Assert.False(new Guards(new FixedFacts(AccessSnapshot.Empty), new ManualClock()).Concern(User(Guid.CreateVersion7()), NodeKind.Document, out TreeGuard _));

    [Fact]
    public void Someone_unknown_is_refused_where_anything_is_regulated()
    {
        Assert.True(new Guards(new FixedFacts(TwoSites.Facts), new ManualClock()).Concern(User(Guid.CreateVersion7()), NodeKind.Document, out TreeGuard guard));
        Assert.False(guard.Ask(TwoSites.AcmePage, "Umb.Document.Read").IsAllowed);
    }

    private static IUser User(Guid key)
    {
        var user = Substitute.For<IUser>();
        user.Key.Returns(key);
        return user;
    }

    private static (object Decorated, Recorder Inner, MethodInfo Method) Find(string member)
    {
        var guards = new Guards(new FixedFacts(TwoSites.Facts), new ManualClock());
        if (member.StartsWith(nameof(IContentPermissionService), StringComparison.Ordinal))
        {
            var inner = DispatchProxy.Create<IContentPermissionService, Recorder>();
            return (new EnforcedContentPermissions(inner, guards, new Verbs(), new Refusals(), Requests.None), (Recorder)inner, Method(typeof(IContentPermissionService), member));
        }

        var media = DispatchProxy.Create<IMediaPermissionService, Recorder>();
        return (new EnforcedMediaPermissions(media, Substitute.For<IDataTypeService>(), guards, new Refusals()), (Recorder)media, Method(typeof(IMediaPermissionService), member));
    }

    private static MethodInfo Method(Type service, string member) => service.GetMethods().Single(method => member.EndsWith($": {method}", StringComparison.Ordinal));
}
