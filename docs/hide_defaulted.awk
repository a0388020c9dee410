# Hides members that are `= default` or `= delete` and have no words of their own from the reference pages.
{
  if ($0 ~ /= *(default|delete);[ \t]*(\/\/.*)?$/ && previous !~ /^[ \t]*\/\/\//) print ""; else print
  previous = $0
}
