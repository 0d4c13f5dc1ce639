using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Our.UserAccess.Corpus;

internal static class AnswerLine
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(int @case, int question, Answer answer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("case", @case);
            json.WriteNumber("question", question);
            json.WriteString("verdict", answer.Verdict);
            json.WriteString("layer", answer.Layer);
            json.WriteStartArray("because");
            foreach (var reason in answer.Because)
            {
                json.WriteStringValue(reason);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
