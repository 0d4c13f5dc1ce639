using System.Reflection;

namespace Our.UserAccess.Tests.Enforcement;

/// <summary>Stands for Umbraco's own service: remembers every call and gives each its own answer.</summary>
public class Recorder : DispatchProxy
{
    public List<(MethodInfo Method, object?[] Arguments, object Answer)> Calls { get; } = [];

    protected override object Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Type answer = targetMethod!.ReturnType.GetGenericArguments()[0];
        object? value = answer.IsEnum ? Enum.GetValues(answer).GetValue(2) : null;
        object task = typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(answer).Invoke(null, [value])!;
        Calls.Add((targetMethod, args!, task));
        return task;
    }
}
